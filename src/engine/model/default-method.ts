import type { Method } from "./model";

/**
 * The method of an index that states none: min-max 0-100 of the values as they are, arithmetic means by the given
 * weights, renormalised over what is present, competition ranks, gaps to the target.
 */
export const defaultMethod: Method = {
  missing: { rule: "renormalise" },
  screening: null,
  imputation: { method: "none", parameters: {} },
  treatment: { method: "none", parameters: {} },
  normalisation: { method: "min-max", parameters: { lower: 0, upper: 100 } },
  byIndicator: { imputation: {}, treatment: {}, normalisation: {} },
  weights: { method: "given", parameters: {} },
  aggregation: { default: { method: "arithmetic", parameters: {} }, levels: {}, nodes: {} },
  ranks: "competition",
  group: null,
  gap: { reference: "target" },
};
