import { rounding } from "../../numerics/rounding";

/**
 * For each element, the number of units below it, as the mean over every order that has the most votes: exact, by
 * dynamic programming over the 2^n subsets of elements at the top (Held and Karp 1962).
 *
 * @param votes `votes[a][b]` is what an order gets for a above b
 * @param sizes number of units in each element
 */
export function bestOrders(votes: readonly Float64Array[], sizes: Float64Array): Float64Array {
  const n = votes.length;
  const all = 2 ** n - 1;
  const tolerance = rounding * votes.reduce((sum, row) => sum + row.reduce((own, vote) => own + vote, 0), 0);
  /** Votes of the best order of those that are not on top yet, and the number of orders that have them. */
  const best = new Float64Array(all + 1);
  const below = new Float64Array(all + 1);
  /** Votes of the next one on top against all that remain. */
  const next = (top: number, a: number): number => {
    let sum = best[top | (1 << a)]!;
    for (let b = 0; b < n; b++) if (b !== a && !(top & (1 << b))) sum += votes[a]![b]!;
    return sum;
  };
  const isBest = (top: number, a: number): boolean =>
    !(top & (1 << a)) && next(top, a) >= best[top]! - tolerance;

  below[all] = 1;
  for (let top = all - 1; top >= 0; top--) {
    best[top] = -Infinity;
    for (let a = 0; a < n; a++) if (!(top & (1 << a))) best[top] = Math.max(best[top]!, next(top, a));
    for (let a = 0; a < n; a++) if (isBest(top, a)) below[top]! += below[top | (1 << a)]!;
  }

  const above = new Float64Array(all + 1);
  above[0] = 1;
  const places = new Float64Array(n);
  for (let top = 0; top < all; top++) {
    if (above[top] === 0) continue;
    for (let a = 0; a < n; a++) {
      if (!isBest(top, a)) continue;
      const after = top | (1 << a);
      above[after]! += above[top]!;
      const share = (above[top]! * below[after]!) / below[0]!;
      for (let b = 0; b < n; b++) if (!(after & (1 << b))) places[a]! += share * sizes[b]!;
    }
  }
  return places;
}
