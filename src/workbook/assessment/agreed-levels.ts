import type { Model } from "../../engine";
import type { AgreedRow, AssessmentTables, RatingRow } from "./assessment-tables";
import { agreedOfRound, ratingsOfRound } from "./cells-of-round";

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
    if (rated.has(row.item) && (row.isNotApplicable || !Number.isNaN(row.level))) rows.set(placeOf(row), row);
  if (rows.size === 0) return [];
  const ratings = new Map<string, RatingRow[]>();
  for (const rating of ratingsOfRound(assessment, round)) {
    const place = placeOf(rating);
    if (!rows.has(place) || (Number.isNaN(rating.level) && !rating.isNotApplicable)) continue;
    const known = ratings.get(place);
    if (known === undefined) ratings.set(place, [rating]);
    else known.push(rating);
  }
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

const placeOf = ({ unit, item }: { readonly unit: string; readonly item: string }): string =>
  JSON.stringify([unit, item]);
