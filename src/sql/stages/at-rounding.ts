import { rounding } from "../../engine/internal";

/** The lowest value that reaches a limit: one below it by rounding alone is at it, as `reaches` of the engine. */
export const atRounding = (limit: number): number => limit - tolerance(limit);

/** The highest value that is within a limit. */
export const upToRounding = (limit: number): number => limit + tolerance(limit);

const tolerance = (limit: number): number => rounding * Math.max(1, Math.abs(limit));
