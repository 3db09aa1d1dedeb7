import type { Adjustment } from "../model/choice";

/**
 * Points that a bonus adds or a malus takes: rate x value, held to the limit in both directions. A unit without a value has 0.
 *
 * @example addedPoints({ node: "Index", indicator: "C11", rate: -2, limit: 10 }, 3) // -6
 */
export function addedPoints({ rate, limit }: Adjustment, x: number): number {
  if (Number.isNaN(x)) return 0;
  const points = rate * x;
  return limit === null ? points : Math.max(-limit, Math.min(limit, points));
}
