import { rounding } from "../numerics/rounding";

/**
 * Whether a value is at a limit or above it, as limits of gates and classes are compared: a value below it by rounding alone
 * (a thousand-millionth) is at it.
 *
 * @example reaches(0.1 + 0.7, 0.8) // true
 */
export const reaches = (x: number, limit: number): boolean => x >= atRounding(limit);

/** The same downwards. */
export const isWithin = (x: number, limit: number): boolean => x <= limit + tolerance(limit);

/** The lowest value that reaches a limit. */
export const atRounding = (limit: number): number => limit - tolerance(limit);

const tolerance = (limit: number): number => rounding * Math.max(1, Math.abs(limit));
