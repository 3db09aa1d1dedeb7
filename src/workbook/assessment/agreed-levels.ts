import type { Model } from "../../engine";
import { placeOf } from "../../engine/internal";
import type { AgreedRow, AssessmentTables, RatingRow } from "./assessment-tables";
import { agreedOfRound, ratingsOfRound } from "./cells-of-round";
import { byPlace, isAnswered } from "./rows-of-cell";

/** An agreed level that the index uses. */
export interface AgreedLevelUsed {
  readonly row: AgreedRow;
  /** Positions in the model. */
  readonly unit: number;
  readonly indicator: number;
  /** What the raters gave before, in the order of the table; also that it does not apply. */
  readonly ratings: readonly RatingRow[];
}

/** The agreed levels of the scored round: indicators one after the other, each with its units in the order of the model. */
export function agreedLevels(
  { units, indicators, panel }: Pick<Model, "units" | "indicators" | "panel">,
  assessment: AssessmentTables | undefined,
): readonly AgreedLevelUsed[] {
  if (assessment === undefined) return [];
  const round = panel === null ? assessment.round : null;
  const rated = new Set(assessment.rated);
  const rows = new Map<string, AgreedRow>();
  for (const row of agreedOfRound(assessment, round))
    if (rated.has(row.item) && isAnswered(row)) rows.set(placeOf(row), row);
  if (rows.size === 0) return [];
  const ratings = byPlace(
    ratingsOfRound(assessment, round).filter((rating) => rows.has(placeOf(rating)) && isAnswered(rating)),
  );
  return indicators.flatMap(({ code: item }, indicator) =>
    units.flatMap(({ code }, unit): readonly AgreedLevelUsed[] => {
      const place = placeOf({ unit: code, item });
      const row = rows.get(place);
      return row === undefined ? [] : [{ row, unit, indicator, ratings: ratings.get(place) ?? [] }];
    }),
  );
}

/** The levels of raters in words: "Ana 2; Ben 5; Cleo n/a". */
export const levelsInWords = (ratings: readonly RatingRow[]): string =>
  ratings
    .map(({ rater, level, text }) => `${rater} ${Number.isNaN(level) ? (text ?? "n/a") : String(level)}`)
    .join("; ");
