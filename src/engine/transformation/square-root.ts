import type { Transformer } from "./transformer";

/** The square root, for x of 0 or more. */
export const squareRoot: Transformer<"square root"> = {
  method: "square root",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "The square root of the values: high values come closer together. Needs values of 0 or more.",
  order: 1,
  defined: "0 or more",
  transform: (x) => (x >= 0 ? Math.sqrt(x) : NaN),
};
