import type { Weigher } from "../stages";

/**
 * The same weight for every element among its siblings, in place of the framework's weights. Effective weights still
 * differ where parents have different numbers of children.
 */
export const equal: Weigher<"equal"> = {
  method: "equal",
  family: "stated",
  cost: "cheap",
  parameters: [],
  summary: "Every element weighs as much as its siblings.",
  needs: [],
  weigh: ({ given }) => ({ weights: new Float64Array(given.length).fill(1), problems: [] }),
};
