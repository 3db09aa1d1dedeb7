import type { Limit } from "../frame/limits";

export type CoherenceLimit = "alpha" | "kmo" | "importance" | "places" | "apart";

/** The limits of the flags, in the order of their rows. */
export const coherenceLimits: readonly Limit<CoherenceLimit>[] = [
  { key: "alpha", format: "0.00" },
  { key: "kmo", format: "0.00" },
  { key: "importance", format: "0.00" },
  { key: "places", format: "0" },
  { key: "apart", format: "0.0%" },
];
