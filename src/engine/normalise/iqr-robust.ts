import type { NumberParameter } from "../method/definition";
import { numberOf } from "../method/parameter-value";
import type { Normaliser } from "../stages";
import { isFlat, median, quantile } from "../statistics";
import { directedExtent, noScale, withoutSpread } from "./no-scale";

const centre: NumberParameter = { kind: "number", name: "median", default: 0 };
const spread: NumberParameter = { kind: "number", name: "range", default: 1, minimum: 1e-6 };

/**
 * Robust scale: the distance from the median in interquartile ranges (quartiles of type 7), on a scale with the given
 * median and interquartile range, which outliers do not move.
 *
 *     d (x - median) / (Q3 - Q1) * range + median',  d the direction
 *
 * A constant column has no scale (`indicator-constant`), nor has one whose quartiles are equal
 * (`indicator-without-spread`). On a normal distribution the interquartile range is 1.349 standard deviations: a range of
 * 1.349 gives figures like z-scores. With weights of the units all three are weighted.
 */
export const iqrRobust: Normaliser<"IQR-robust"> = {
  method: "IQR-robust",
  family: "spread",
  cost: "cheap",
  parameters: [centre, spread],
  summary:
    "The distance from the median in interquartile ranges, on a scale with the given median and range.",
  fit(column, indicator, parameters, _, weights) {
    const flat = withoutSpread(directedExtent(column, indicator));
    if (flat) return flat;
    const quartiles = { minimum: quantile(column, 0.25, weights), maximum: quantile(column, 0.75, weights) };
    if (isFlat(quartiles)) return noScale("indicator-without-spread");
    const range = quartiles.maximum - quartiles.minimum;
    const middle = median(column, weights);
    const to = { median: numberOf(centre, parameters), range: numberOf(spread, parameters) };
    const { direction } = indicator;
    return { ok: true, apply: (x) => ((direction * (x - middle)) / range) * to.range + to.median };
  },
};
