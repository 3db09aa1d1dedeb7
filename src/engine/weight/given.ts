import type { Weighter } from "../stages";

/**
 * Weights as the framework states them. Missing does not occur: a framework without a weight column has 1 everywhere.
 *
 * @example given.weigh(Float64Array.of(2, 1)) // Float64Array.of(2, 1)
 */
export const given: Weighter = {
  method: "given",
  parameters: [],
  summary: "Each element weighs what the framework says.",
  weigh: (weights) => weights.slice(),
};
