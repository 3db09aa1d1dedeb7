import type { NodeColumn } from "./node-column";

/**
 * Writes the scores of one node into `out.values`, for the units of `out.mask`, bit for bit as its aggregation gives
 * them. Returns false where a child has a value that the mean is not defined for.
 *
 * @param children those of positive weight, in the order of the framework
 * @param weights one per child, in its first entries
 */
export type Kernel = (children: readonly NodeColumn[], weights: Float64Array, out: NodeColumn) => boolean;
