import type { Limit } from "../frame/limits";

export type CorrelationLimit = "negative" | "weak" | "redundant";

/** The limits of the colours and flags, in the order of their rows. */
export const correlationLimits: readonly Limit<CorrelationLimit>[] = [
  { key: "negative", value: -0.4, format: "0.00" },
  { key: "weak", value: 0.3, format: "0.00" },
  { key: "redundant", value: 0.9, format: "0.00" },
];
