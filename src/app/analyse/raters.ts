import {
  agreementIntervals,
  limitOf,
  type Model,
  raterAgreement,
  ratersWithOthers,
  ratingLevels,
} from "../../engine";
import { agreementOf } from "../../workbook/assessment";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";
import { limitWords } from "./limits";

/** How far raters agree, and the level that they give to each unit. */
export function raters({ results: { model }, ratings, source }: AnalysisContext): AnalysisOutcome {
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
  const intervals = new Map(
    [
      ...agreementIntervals(ratings.ratings, ({ item }) => item),
      ...agreementIntervals(ratings.ratings, () => "all"),
    ].map((one) => [one.key, one]),
  );
  const rounds = source.assessment === undefined ? [] : (agreementOf(source.assessment)?.rounds ?? []);
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
          verdict: verdictOf(alpha, model),
          lower: intervals.get(item ?? "all")?.lower ?? NaN,
          upper: intervals.get(item ?? "all")?.upper ?? NaN,
        })),
      },
      raters: {
        rows: ratersWithOthers(ratings.ratings).map(({ key, ...figures }) => ({ rater: key, ...figures })),
      },
      ...(rounds.length > 0 && {
        rounds: { rows: rounds.map(({ key, ...figures }) => ({ round: key, ...figures })) },
      }),
      levels: { rows: ratingLevels(ratings.ratings).map((level) => ({ ...level })) },
    },
    `Ratings: ${ratings.found}. alpha: Krippendorff's, ordinal; items: those rated twice or more; exact: share of these on which all raters agree; lower, upper: the 95% interval of alpha over 1,000 samples of these. raters: alpha of each rater with the others; difference: mean of the rater's level less the mean of the others' on the same cells. reliable: from an alpha of ${limitWords(model, "reliable")} on; tentative: from ${limitWords(model, "tentative")} on.`,
  );
}

/** What an alpha of Krippendorff allows, in a word; "" where there is none. */
function verdictOf(alpha: number, model: Model): string {
  if (Number.isNaN(alpha)) return "";
  if (alpha >= limitOf(model, "reliable")) return "reliable";
  return alpha >= limitOf(model, "tentative") ? "tentative" : "low";
}
