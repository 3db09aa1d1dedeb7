import { availability, correlations, flagCorrelations, indicatorStatistics, limitOf } from "../../engine";
import { at } from "../../engine/internal";
import type { AnalysisContext } from "./context";
import { type AnalysisOutcome, found } from "./findings";
import { limitWords, pairLimits, pairWords, statisticsLimits } from "./limits";

/**
 * What should be checked: correlations of siblings and with the parent, indicators with unusual statistics, and units with few
 * figures; by the limits of the Method.
 */
export function flags({ results, settings }: AnalysisContext): AnalysisOutcome {
  const { model, scores, denominated } = results;
  const parents = new Map(model.framework.map(({ code, parent }) => [code, parent]));
  const siblings = correlations(model, scores, { scope: "indicators" }, settings.correlation).filter(
    ({ first, second }) => parents.get(first) === parents.get(second),
  );
  const withParent = correlations(model, scores, { scope: "parent" }, settings.correlation);
  const limits = pairLimits(model);
  const flagged = [
    ...flagCorrelations(siblings, limits.siblings),
    ...flagCorrelations(withParent, limits.parent),
  ];
  const ofStatistics = statisticsLimits(model);
  const indicators = model.indicators.flatMap(({ code, name }, j) =>
    indicatorStatistics(at(denominated, j), ofStatistics).flags.map((flag) => ({
      indicator: code,
      name,
      flag,
    })),
  );
  const least = limitOf(model, "unitCoverage");
  const shares = availability(denominated, model.units.length);
  const units = model.units.flatMap(({ code, name }, i) =>
    at(shares, i) < least ? [{ unit: code, name, flag: "low-availability", share: at(shares, i) }] : [],
  );
  const say = (name: Parameters<typeof limitWords>[1]): string => limitWords(model, name);
  return found(
    {
      correlations: { rows: flagged.map((row) => ({ ...row })) },
      indicators: { rows: indicators },
      units: { rows: units },
    },
    pairWords(model),
    `Indicators: availability below ${say("coverage")}, non-zero below ${say("nonZero")}, one value above ${say("same")}, ` +
      `distinct values below ${say("unique")} of the units and more than ${say("levels")}, ` +
      `outliers with |skewness| above ${say("skewness")} and kurtosis above ${say("kurtosis")}. ` +
      `Units: availability below ${say("unitCoverage")}.`,
  );
}
