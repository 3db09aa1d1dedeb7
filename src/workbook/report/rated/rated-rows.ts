import type { Model } from "../../../engine";
import type { AgreedRow, RatingRow } from "../../assessment";
import type { Source } from "../../source";

/** The rows of the user's tables behind one rated cell. */
export interface RowsOfCell {
  /** Of the table Ratings, in its order; also of raters who gave no level. */
  readonly ratings: readonly RatingRow[];
  /** Of the table Agreed levels; null where the cell has none. */
  readonly agreed: AgreedRow | null;
}

/** By indicator code, then by unit in the order of the model: the rows of the round that is scored. */
export type RatedRows = ReadonlyMap<string, readonly RowsOfCell[]>;

export function ratedRowsOf({ units }: Model, { assessment }: Source): RatedRows {
  if (assessment === undefined) return new Map();
  const { round } = assessment;
  const ratings = byPlace(assessment.ratings.filter((row) => round === null || row.round === round));
  // An agreed level without a round is of any; one of the round itself counts before it.
  const agreed = byPlace([
    ...assessment.agreed.filter((row) => round === null || row.round === ""),
    ...assessment.agreed.filter((row) => round !== null && row.round !== "" && row.round === round),
  ]);
  return new Map(
    assessment.rated.map((item) => [
      item,
      units.map(({ code: unit }) => {
        const place = placeText({ unit, item });
        return { ratings: ratings.get(place) ?? [], agreed: countedRow(agreed.get(place) ?? []) };
      }),
    ]),
  );
}

interface Placed {
  readonly unit: string;
  readonly item: string;
}

const placeText = ({ unit, item }: Placed): string => JSON.stringify([unit, item]);

function byPlace<Row extends Placed>(rows: readonly Row[]): ReadonlyMap<string, readonly Row[]> {
  const found = new Map<string, Row[]>();
  for (const row of rows) {
    const place = placeText(row);
    const known = found.get(place);
    if (known === undefined) found.set(place, [row]);
    else known.push(row);
  }
  return found;
}

/** The last one that says something; where none does, the last row is where it will be. */
const countedRow = (rows: readonly AgreedRow[]): AgreedRow | null =>
  rows.findLast(({ level, isNotApplicable }) => isNotApplicable || !Number.isNaN(level)) ??
  rows.at(-1) ??
  null;
