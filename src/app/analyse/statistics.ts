import { indicatorStatistics, unitWeightsOf } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, type FindingTable, found } from "./findings";
import { statisticsLimits } from "./limits";
import { weightedNote } from "./weighted-note";

/**
 * Statistics of each indicator on the denominated values, with flags for unusual ones; the same after imputation and outlier
 * treatment; and the share of the indicators that each unit has.
 */
export const statistics = (context: AnalysisContext): AnalysisOutcome =>
  found(
    { indicators: before(context), treated: after(context), units: coverage(context) },
    "indicators: values after division by denominators, before imputation and outlier treatment; treated: after both.",
    "units: indicators that a unit has a value of, before imputation.",
    ...weightedNote(
      context.results.model,
      " in mean, median, quartiles and standard deviation; skewness, kurtosis and all else count every unit once",
    ),
  );

const before = ({ results }: AnalysisContext, limits = statisticsLimits(results.model)): FindingTable => ({
  rows: results.model.indicators.map(({ code, name }, j) => {
    const { flags, ...figures } = indicatorStatistics(
      at(results.denominated, j),
      limits,
      unitWeightsOf(results.model),
    );
    return { indicator: code, name, ...figures, flags: flags.join(", ") };
  }),
  shown: [
    ...["indicator", "n", "missing", "mean", "deviation", "minimum", "median", "maximum"],
    ...["skewness", "kurtosis", "flags"],
  ],
});

/** The figures that the sheet Statistics has of what is normalised. */
const after = ({ results }: AnalysisContext): FindingTable => ({
  rows: results.model.indicators.map(({ code, name }, j) => {
    const { n, mean, deviation, minimum, median, maximum, skewness, kurtosis } = indicatorStatistics(
      at(results.transformed, j),
      undefined,
      unitWeightsOf(results.model),
    );
    return { indicator: code, name, n, mean, deviation, minimum, median, maximum, skewness, kurtosis };
  }),
  shown: ["indicator", "n", "mean", "deviation", "minimum", "median", "maximum", "skewness", "kurtosis"],
});

const coverage = ({ results: { model, denominated } }: AnalysisContext): FindingTable => ({
  rows: model.units.map(({ code, name }, i) => {
    const n = denominated.filter((column) => !Number.isNaN(at(column, i))).length;
    return { unit: code, name, n, missing: denominated.length - n, availability: n / denominated.length };
  }),
});
