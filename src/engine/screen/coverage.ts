import { rounding } from "../numerics/rounding";
import { compileTree } from "../model/tree";
import type { Results } from "../results";

type Weighed = Pick<Results, "model" | "denominated" | "effectiveWeights">;

/**
 * Share of the weight below a node for which each unit has values, 0..1: the sum of the effective weights of the
 * indicators with a value, before imputation, over the sum of all. An indicator that was set aside has no weight. NaN
 * where nothing below the node has a weight.
 *
 * @param node position of the node in the framework
 * @returns one share per unit
 * @example coverage(results, 0).length // 60
 */
export function coverage(results: Weighed, node: number): Float64Array {
  const shares = new Float64Array(results.model.units.length);
  let sum = 0;
  for (const { column, weight } of weighedBelow(results, node)) {
    sum += weight;
    for (let i = 0; i < shares.length; i++) if (!Number.isNaN(column[i])) shares[i]! += weight;
  }
  return shares.map((share) => share / sum);
}

/** A smaller share of the weight is thin; a share of one half but for rounding is not. */
const minimumCoverage = 0.5 - rounding;

/**
 * Whether a score is based on less than half of the weight.
 *
 * @example isThin(0.25) // true
 */
export const isThin = (share: number): boolean => share < minimumCoverage;

/** A unit that is scored on less than half of the weight. */
export interface ThinUnit {
  /** Position in `Model.units`. */
  readonly unit: number;
  /** Share of the weight, 0..1. */
  readonly share: number;
  /** Number of the indicators with a weight that have a value, and number of all with a weight. */
  readonly present: number;
  readonly indicators: number;
}

/**
 * The units that have a score at a node although less than half of the weight below it has values, in their order.
 *
 * @example thinUnits(results, results.model.framework.length - 1).length // 0
 */
export function thinUnits(results: Weighed & Pick<Results, "scores">, node: number): readonly ThinUnit[] {
  const columns = weighedBelow(results, node).map(({ column }) => column);
  return Array.from(coverage(results, node), (share, unit) => ({ unit, share }))
    .filter(({ share, unit }) => isThin(share) && !Number.isNaN(results.scores[node]![unit]))
    .map((one) => ({
      ...one,
      present: columns.filter((column) => !Number.isNaN(column[one.unit])).length,
      indicators: columns.length,
    }));
}

/** Columns and effective weights of the indicators below a node that have one. */
function weighedBelow(
  { model, denominated, effectiveWeights }: Weighed,
  node: number,
): readonly { readonly column: Float64Array; readonly weight: number }[] {
  const { children, column } = compileTree(model);
  const found: { column: Float64Array; weight: number }[] = [];
  const waiting = [node];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [j, weight] = [column[next]!, effectiveWeights[next]!];
    if (j >= 0 && weight > 0) found.push({ column: denominated[j]!, weight });
    for (const child of children[next]!) waiting.push(child);
  }
  return found;
}
