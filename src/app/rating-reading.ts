import type { AssessmentTables } from "../workbook/assessment";

/** How the ratings of a workbook were read: plain figures, which the command prints and `--json` has. */
export interface RatingReading {
  /** "table Ratings on sheet Ratings"; null where only levels that were agreed were found. */
  readonly found: string | null;
  /** Where the tables Scale and Agreed are; null without them. */
  readonly scale: string | null;
  readonly agreed: string | null;
  /** Levels given, over all rounds; n/a is none of them. */
  readonly given: number;
  readonly notApplicable: number;
  /** Ratings that are still to be given: rows of the table with a blank level. */
  readonly open: number;
  readonly raters: readonly string[];
  readonly rounds: readonly string[];
  readonly round: string | null;
  /** Codes of the indicators whose values are made of ratings. */
  readonly rated: readonly string[];
  /** Units times rated indicators, and how many of these have a value; why the others have none. */
  readonly cells: number;
  readonly withValue: number;
  readonly missing: Readonly<Record<"notRated" | "notApplicable" | "fewRaters" | "disagreement", number>>;
  /** Levels that were agreed. */
  readonly agreedLevels: number;
}

/** Null where the workbook has neither ratings nor agreed levels. */
export function ratingReading(assessment: AssessmentTables | undefined): RatingReading | null {
  if (assessment === undefined) return null;
  const { ratings, cells, found, agreed, rounds, round, rated } = assessment;
  if (found.ratings === undefined && found.agreed === undefined) return null;
  const given = ratings.filter(({ level }) => !Number.isNaN(level));
  const without = ratings.filter(({ isNotApplicable }) => isNotApplicable).length;
  const open = ratings.filter(
    ({ level, isNotApplicable, isUnusable }) =>
      Number.isNaN(level) && !isNotApplicable && isUnusable !== true,
  );
  const why = (reason: (typeof cells)[number]["missing"]): number =>
    cells.filter(({ missing }) => missing === reason).length;
  return {
    ...{ found: found.ratings ?? null, scale: found.scale ?? null, agreed: found.agreed ?? null },
    ...{ given: given.length, notApplicable: without, open: open.length },
    raters: [...new Set(ratings.map(({ rater }) => rater))],
    ...{ rounds, round, rated, cells: cells.length, withValue: why(null) },
    missing: {
      ...{ notRated: why("not rated"), notApplicable: why("not applicable") },
      ...{ fewRaters: why("few raters"), disagreement: why("disagreement") },
    },
    agreedLevels: agreed.filter(({ level }) => !Number.isNaN(level)).length,
  };
}
