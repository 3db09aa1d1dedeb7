import { raterAgreement, ratingLevels } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";

/** How far raters agree, and the level that they give to each unit. */
export function raters({ ratings }: AnalysisContext): AnalysisOutcome {
  if (ratings === null)
    return notPossible(
      "There is no table of ratings.",
      "Add a table Ratings with the columns Rater, Indicator, Unit and Level, or name one with --ratings.",
    );
  const byScale = (["ordinal", "interval", "nominal"] as const).map((scale) =>
    raterAgreement(ratings.ratings, scale),
  );
  const [ordinal, interval, nominal] = byScale as [
    (typeof byScale)[0],
    (typeof byScale)[0],
    (typeof byScale)[0],
  ];
  return found(
    {
      agreement: {
        rows: ordinal.map(({ item, items, ratings: count, alpha, exact }, k) => ({
          item: item ?? "all",
          items,
          ratings: count,
          alpha,
          intervalAlpha: at(interval, k).alpha,
          nominalAlpha: at(nominal, k).alpha,
          exact,
        })),
      },
      levels: { rows: ratingLevels(ratings.ratings).map((level) => ({ ...level })) },
    },
    `Ratings: ${ratings.found}. alpha: Krippendorff's, ordinal; items: those rated twice or more; exact: share of these on which all raters agree.`,
  );
}
