import type { NodeAggregation, UnitAggregator } from "../stages";
import { wholeOf } from "../aggregate";
import type { Kernel } from "./kernel";

/** Any aggregation of each unit by itself, unit by unit. */
export function rowKernel(
  aggregator: UnitAggregator,
  parameters: NodeAggregation["parameters"],
  least: number,
  maximumChildren: number,
): Kernel {
  const own = new Float64Array(maximumChildren);
  const shares = new Float64Array(maximumChildren);
  return (children, weights, { values, mask }) => {
    const whole = wholeOf(weights.subarray(0, children.length));
    for (let i = 0; i < values.length; i++) {
      values[i] = 0;
      if (mask[i] === 0) continue;
      let n = 0;
      let isDefined = true;
      for (let k = 0; k < children.length; k++) {
        if (children[k]!.mask[i] === 0) continue;
        const x = children[k]!.values[i]!;
        if (x < least) return false;
        if (Number.isNaN(x)) isDefined = false;
        own[n] = x;
        shares[n] = weights[k]!;
        n++;
      }
      values[i] = isDefined ? aggregator.aggregate(own, shares, n, parameters, whole) : NaN;
    }
    return true;
  };
}
