import { at } from "../at";

/**
 * Shapley values of a game: what each player adds, averaged over all orders in which the players can come. They add up to the
 * value of all less that of none.
 *
 * @param players their number, k
 * @param values of every coalition; player i is in coalition m when bit i of m is set (2^k values)
 */
export function shapley(players: number, values: Float64Array): Float64Array {
  const shares = coalitionShares(players);
  return Float64Array.from({ length: players }, (_, player) => {
    const bit = 1 << player;
    let sum = 0;
    for (let coalition = 0; coalition < values.length; coalition++) {
      if ((coalition & bit) !== 0) continue;
      sum += at(shares, bits(coalition)) * (at(values, coalition | bit) - at(values, coalition));
    }
    return sum;
  });
}

/** The share of the orders in which just these s players come before: s! (k - s - 1)! / k!, by s. */
function coalitionShares(players: number): Float64Array {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  return Float64Array.from(
    { length: players },
    (_, size) => (factorial(size) * factorial(players - size - 1)) / factorial(players),
  );
}

function bits(coalition: number): number {
  let count = 0;
  for (let rest = coalition; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}
