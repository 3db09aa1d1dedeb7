import type { Indicator } from "../model/tables";
import type { NormalFit } from "../stages";
import { mean } from "../statistics";
import { directedExtent, withoutSpread } from "./no-scale";

/**
 * The distance from the mean in `unit`s, on a scale with the given mean and deviation.
 *
 *     d (x - mean) / unit * deviation + mean',  d the direction
 *
 * A constant column has no scale (`indicator-constant`).
 */
export function standardise(
  column: Float64Array,
  indicator: Indicator,
  unit: number,
  to: { readonly mean: number; readonly deviation: number },
): NormalFit {
  const average = mean(column);
  const { direction } = indicator;
  return (
    withoutSpread(directedExtent(column, indicator)) ?? {
      ok: true,
      apply: (x) => ((direction * (x - average)) / unit) * to.deviation + to.mean,
    }
  );
}
