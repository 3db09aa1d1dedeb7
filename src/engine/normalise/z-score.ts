import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { deviation, mean } from "../statistics";
import { directedExtent, withoutSpread } from "./no-scale";

const centre: NumberParameter = { kind: "number", name: "mean", default: 0 };
const spread: NumberParameter = { kind: "number", name: "deviation", default: 1, least: 1e-6 };

/**
 * Z-score: the distance from the mean in standard deviations (divisor n - 1), on a scale with the given mean and
 * deviation.
 *
 *     d (x - mean) / sd * deviation + mean',  d the direction
 *
 * A constant column has no scale (`indicator-constant`).
 */
export const zScore: Normaliser = {
  method: "z-score",
  parameters: [centre, spread],
  summary: "The distance from the mean in standard deviations, on a scale with the given mean and deviation.",
  fit(column, indicator, parameters) {
    const average = mean(column);
    const unit = deviation(column);
    const to = { mean: numberOf(centre, parameters), deviation: numberOf(spread, parameters) };
    const { direction } = indicator;
    return (
      withoutSpread(directedExtent(column, indicator)) ?? {
        fits: true,
        apply: (x) => ((direction * (x - average)) / unit) * to.deviation + to.mean,
      }
    );
  },
};
