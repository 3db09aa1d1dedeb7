import type { Indicator } from "../model/tables";
import type { NormalFit } from "../stages";
import { mean } from "../statistics";
import { directedExtent, noScale, withoutSpread } from "./no-scale";

/**
 * The distance from the mean in `unit`s, on a scale with the given mean and deviation.
 *
 *     d (x - mean) / unit * deviation + mean',  d the direction
 *
 * A constant column has no scale (`indicator-constant`), nor has one in which the units that count by their weights do not
 * differ (`indicator-without-spread`). With `weights` of the units the mean is weighted.
 */
export function standardise(
  column: Float64Array,
  indicator: Indicator,
  unit: number,
  to: { readonly mean: number; readonly deviation: number },
  weights: Float64Array | null = null,
): NormalFit {
  const flat = withoutSpread(directedExtent(column, indicator));
  if (flat) return flat;
  if (weights && !(unit > 0)) return noScale("indicator-without-spread");
  const average = mean(column, weights);
  const { direction } = indicator;
  return { ok: true, apply: (x) => ((direction * (x - average)) / unit) * to.deviation + to.mean };
}
