import type { NodeAggregation } from "../stages";

/**
 * A value that the mean of a node is not defined for. `node` and `child` are positions in the framework, `unit` is a
 * position among the units.
 */
export interface Refusal {
  readonly node: number;
  readonly unit: number;
  readonly child: number;
  readonly value: number;
}

/** The same at one node; `child` is its position among the children. */
export type RefusedChild = Omit<Refusal, "node">;

/** Values below it are refused. The smallest positive double refuses everything that is not above 0. */
export function minimumAllowed({ aggregator, parameters }: NodeAggregation): number {
  if (aggregator.over === "table") return aggregator.needsNonNegative ? 0 : -Infinity;
  if (aggregator.needsPositive(parameters)) return Number.MIN_VALUE;
  return aggregator.needsNonNegative(parameters) ? 0 : -Infinity;
}
