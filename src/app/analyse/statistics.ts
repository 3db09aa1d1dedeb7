import { indicatorStatistics } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";

/** Statistics of each indicator on the denominated values, with flags for unusual ones. */
export const statistics = ({ results }: AnalysisContext): AnalysisOutcome =>
  found(
    {
      indicators: {
        rows: results.model.indicators.map(({ code, name }, j) => {
          const { flags, ...figures } = indicatorStatistics(at(results.denominated, j));
          return { indicator: code, name, ...figures, flags: flags.join(", ") };
        }),
        shown: [
          ...["indicator", "n", "missing", "mean", "deviation", "minimum", "median", "maximum"],
          ...["skewness", "kurtosis", "flags"],
        ],
      },
    },
    "Values after division by denominators, before imputation and outlier treatment.",
  );
