import type { Transformer } from "./transformer";

/**
 * One divided by the value, for x above 0. It turns the order round; the direction of the indicator stays what it says of the
 * values as they are.
 */
export const reciprocal: Transformer<"reciprocal"> = {
  method: "reciprocal",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "1 divided by the value; which values are better stays as it was. Needs values above 0.",
  order: -1,
  defined: "above 0",
  transform: (x) => (x > 0 ? 1 / x : NaN),
};
