import { grouped, placeOf, type RatedPlace } from "../../engine/internal";
import type { AgreedRow, RatingRow } from "./assessment-tables";

/** Rows of a table by the cell that they are about, as `placeOf` names it. */
export const byPlace = <Row extends RatedPlace>(rows: Iterable<Row>): ReadonlyMap<string, readonly Row[]> =>
  grouped(rows, placeOf);

/** Whether a row has a level, or says that the indicator does not apply. */
export const isAnswered = ({
  level,
  isNotApplicable,
}: Pick<AgreedRow | RatingRow, "level" | "isNotApplicable">): boolean =>
  isNotApplicable || !Number.isNaN(level);

/** Of several agreed levels of a cell the last that is filled in counts; where none is, the last is where the level will be. */
export const countedRow = (rows: readonly AgreedRow[]): AgreedRow | null =>
  rows.findLast(isAnswered) ?? rows.at(-1) ?? null;
