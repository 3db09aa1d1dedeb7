import type { SeverityModel } from "../../engine";
import { limitWords } from "./limits";
import { flagsOf, raterLimits } from "./rater-flags";
import { agreementOf } from "../../workbook/assessment";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found, notPossible } from "./findings";

/** Severity of the raters, and the measures of indicators and units on the same scale. */
export function severity({ results, source }: AnalysisContext): AnalysisOutcome {
  const limits = raterLimits(results.model);
  const figures = source.assessment === undefined ? null : agreementOf(source.assessment);
  if (figures === null)
    return notPossible(
      "There is no table of ratings.",
      "Add a table Ratings with the columns Rater, Indicator, Unit and Level.",
    );
  const { model, raters } = figures;
  if (model.groups === 0)
    return notPossible(
      "The ratings are too few for a severity, or all of one level.",
      "Let two raters or more rate the same units, on several levels.",
    );
  return found(
    {
      raters: {
        rows: raters.map(({ severity: own, agreement }) => ({
          ...{ rater: own.rater, severity: own.severity, standardError: own.standardError },
          ...{ infit: own.infit, outfit: own.outfit, ratings: own.ratings, group: own.group + 1 },
          difference: agreement.difference,
          flag: flagsOf(own, limits).join(", "),
        })),
      },
      indicators: {
        rows: model.items.map(({ item, difficulty, standardError }) => ({ item, difficulty, standardError })),
      },
      units: {
        rows: model.units.map(({ unit, measure, standardError }) => ({ unit, measure, standardError })),
      },
      thresholds: {
        rows: Array.from(model.thresholds, (threshold, k) => ({
          level: model.levels[k + 1] ?? NaN,
          threshold,
        })),
      },
    },
    "In logits, by a many-facet rating scale model: ln(P_k / P_k-1) = measure of the unit - difficulty of the indicator - severity of the rater - threshold of level k. Severity above 0: gives lower levels. difference: mean of the rater's level less the mean of the others' on the same cells. infit, outfit: 1 is as the model expects. " +
      `severe, lenient: from ${limitWords(results.model, "errors")} standard errors on; erratic: infit above ${limitWords(results.model, "erratic")}; predictable: below ${limitWords(results.model, "predictable")}.`,
    ...remarks(model),
  );
}

/** What must be known before severities are compared. */
function remarks({ converged, groups, iterations, raters }: SeverityModel): readonly string[] {
  const named = (those: readonly SeverityModel["raters"][number][]): string =>
    those.map(({ rater }) => rater).join(", ");
  const atOneEnd = raters.filter(({ group }) => Number.isNaN(group));
  const alone = raters.filter(({ group, severity: own }) => !Number.isNaN(group) && Number.isNaN(own));
  const sets = Array.from({ length: groups }, (_, g) => raters.filter(({ group }) => group === g));
  return [
    ...(converged ? [] : [`The model did not converge in ${iterations} steps: severities may be wrong.`]),
    ...(groups < 2
      ? []
      : [
          `Groups of raters that no cells connect: ${sets.map((set) => `(${named(set)})`).join(" ")}. Severities can be compared within a group only.`,
        ]),
    ...(atOneEnd.length === 0
      ? []
      : [`No severity, because all levels are at one end of the scale: ${named(atOneEnd)}.`]),
    ...(alone.length === 0 ? [] : [`No severity, because no other rater can be compared: ${named(alone)}.`]),
  ];
}
