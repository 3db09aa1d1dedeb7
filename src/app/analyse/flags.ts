import {
  correlations,
  defaultStatisticsLimits,
  flagCorrelations,
  indicatorStatistics,
  parentLimits,
  siblingLimits,
} from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";

/** What should be checked: correlations of siblings and with the parent, and indicators with unusual statistics. */
export function flags({ results, settings }: AnalysisContext): AnalysisOutcome {
  const { model, scores, denominated } = results;
  const parents = new Map(model.framework.map(({ code, parent }) => [code, parent]));
  const siblings = correlations(model, scores, { scope: "indicators" }, settings.correlation).filter(
    ({ first, second }) => parents.get(first) === parents.get(second),
  );
  const withParent = correlations(model, scores, { scope: "parent" }, settings.correlation);
  const flagged = [
    ...flagCorrelations(siblings, siblingLimits),
    ...flagCorrelations(withParent, parentLimits),
  ];
  const indicators = model.indicators.flatMap(({ code, name }, j) =>
    indicatorStatistics(at(denominated, j)).flags.map((flag) => ({ indicator: code, name, flag })),
  );
  const { availability, skewness, kurtosis } = defaultStatisticsLimits;
  return found(
    { correlations: { rows: flagged.map((row) => ({ ...row })) }, indicators: { rows: indicators } },
    `Siblings: redundant above ${siblingLimits.redundant}, negative below ${siblingLimits.negative}. ` +
      `Correlation with the parent: negative below ${parentLimits.negative}, weak nearer to 0 than ${parentLimits.weak}.`,
    `Indicators: availability below ${availability}, outliers with |skewness| above ${skewness} and kurtosis above ${kurtosis}.`,
  );
}
