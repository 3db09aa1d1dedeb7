import type { Limit } from "../frame/limits";

export type CorrelationLimit = "negative" | "weak" | "redundant";

/** The limits of the colours and flags, in the order of their rows. */
export const correlationLimits: readonly Limit<CorrelationLimit>[] = [
  { key: "negative", format: "0.00" },
  { key: "weak", format: "0.00" },
  { key: "redundant", format: "0.00" },
];
