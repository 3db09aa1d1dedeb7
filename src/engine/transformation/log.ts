import type { Transformer } from "./transformer";

/**
 * The natural logarithm, without a shift: ln x, for x above 0. With goalposts the base does not matter.
 *
 * Source: UNDP, Human Development Report, technical note 1 (income).
 */
export const log: Transformer<"log"> = {
  method: "log",
  family: null,
  cost: "cheap",
  parameters: [],
  summary: "The natural logarithm of the values: equal ratios become equal distances. Needs values above 0.",
  order: 1,
  defined: "above 0",
  transform: (x) => (x > 0 ? Math.log(x) : NaN),
};
