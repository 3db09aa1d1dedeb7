import type { Weigher } from "../stages";

/** Weights as the framework states them. No weight is missing: a framework without a weight column has 1 everywhere. */
export const given: Weigher<"given"> = {
  method: "given",
  family: "stated",
  cost: "cheap",
  parameters: [],
  summary: "Each element weighs what the framework says.",
  needs: [],
  weigh: (context) => ({ weights: context.given.slice(), problems: [] }),
};
