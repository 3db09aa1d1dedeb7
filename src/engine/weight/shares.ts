import { sum } from "../statistics/sum";

/**
 * Amounts as shares of their sum; null when they are all 0, or one is NaN.
 *
 * @example shares(Float64Array.of(1, 3)) // Float64Array.of(0.25, 0.75)
 */
export function shares(amounts: Float64Array): Float64Array | null {
  const total = sum(amounts);
  return total > 0 ? amounts.map((amount) => amount / total) : null;
}
