import type { Limit } from "../frame/limits";

export type CoherenceLimit = "alpha" | "kmo" | "importance" | "places" | "apart";

/** The limits of the flags, in the order of their rows. */
export const coherenceLimits: readonly Limit<CoherenceLimit>[] = [
  { key: "alpha", value: 0.7, format: "0.00" },
  { key: "kmo", value: 0.6, format: "0.00" },
  { key: "importance", value: 0.1, format: "0.00" },
  { key: "places", value: 10, format: "0" },
  { key: "apart", value: 0.333, format: "0.0%" },
];
