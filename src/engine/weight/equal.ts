import type { Weighter } from "../stages";

/**
 * The same weight for every element among its siblings, whatever the framework says. Effective weights differ all the
 * same where parents have different numbers of children.
 *
 * @example equal.weigh(Float64Array.of(2, 0)) // Float64Array.of(1, 1)
 */
export const equal: Weighter = {
  method: "equal",
  parameters: [],
  summary: "Every element weighs as much as its siblings.",
  weigh: (weights) => new Float64Array(weights.length).fill(1),
};
