import type { Below, NodeAggregation, UnitAggregator } from "../stages";
import { isPresent } from "./presence";
import { wholeOf } from "./total";
import { minimumAllowed, type RefusedChild } from "./refusal";

/**
 * Aggregates the children of a node for one unit after the other: marks the units that have a score in `here`, and writes it
 * into `score`.
 *
 * @returns the values that the mean is not defined for, the first of each unit
 */
export function unitByUnit(
  aggregator: UnitAggregator,
  parameters: NodeAggregation["parameters"],
  { columns, present, weights, needed }: Below,
  here: Uint8Array,
  score: Float64Array,
): readonly RefusedChild[] {
  const least = minimumAllowed({ aggregator, parameters });
  const refused: RefusedChild[] = [];
  const values = new Float64Array(columns.length);
  const shares = new Float64Array(columns.length);
  const whole = wholeOf(weights);
  score.fill(NaN);
  for (let i = 0; i < score.length; i++) {
    let n = 0;
    let first = -1;
    let defined = true;
    for (let child = 0; child < columns.length; child++) {
      if (!isPresent(present[child]!, columns[child]!, i)) continue;
      const value = columns[child]![i]!;
      if (value < least && defined) first = child;
      if (!(value >= least)) defined = false;
      values[n] = value;
      shares[n++] = weights[child]!;
    }
    if (n < needed) continue;
    here[i] = 1;
    if (defined) score[i] = aggregator.aggregate(values, shares, n, parameters, whole);
    else if (first >= 0) refused.push({ unit: i, child: first, value: columns[first]![i]! });
  }
  return refused;
}
