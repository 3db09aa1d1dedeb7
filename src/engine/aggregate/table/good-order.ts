import { rounding } from "../../numerics/rounding";

/**
 * For each element, the number of units below it in one good order. The search starts from the order of the Copeland
 * scores (ties by the sums of votes, then by the values) and moves single elements until no move gains votes. It takes
 * elements from the top, and moves each to the position that gains most (the highest if several do).
 *
 * @param votes `votes[a][b]` is what an order gets for a above b
 * @param sizes number of units in each element
 * @param valuesOf values that decide between elements with equal votes, so that the order of the input does not matter
 */
export function goodOrder(
  votes: readonly Float64Array[],
  sizes: Float64Array,
  valuesOf: (a: number) => readonly number[],
): Float64Array {
  const order = firstOrder(votes, sizes, valuesOf);
  const least = rounding * votes.reduce((sum, row) => sum + row.reduce((own, vote) => own + vote, 0), 0);
  for (let improved = true; improved;) {
    improved = false;
    for (const a of [...order]) if (move(votes, order, order.indexOf(a), least)) improved = true;
  }
  const places = new Float64Array(votes.length);
  let below = 0;
  for (const a of order.toReversed()) {
    places[a] = below;
    below += sizes[a]!;
  }
  return places;
}

/** Moves the element at a position to the position that gains most; false when it stays. */
function move(votes: readonly Float64Array[], order: number[], place: number, least: number): boolean {
  const a = order[place]!;
  const gains = new Float64Array(order.length);
  for (let k = place - 1; k >= 0; k--)
    gains[k] = gains[k + 1]! + votes[a]![order[k]!]! - votes[order[k]!]![a]!;
  for (let k = place + 1; k < order.length; k++)
    gains[k] = gains[k - 1]! + votes[order[k]!]![a]! - votes[a]![order[k]!]!;
  let to = place;
  gains.forEach((gain, k) => {
    if (gain > gains[to]! + least) to = k;
  });
  if (to === place) return false;
  order.splice(place, 1);
  order.splice(to, 0, a);
  return true;
}

function firstOrder(
  votes: readonly Float64Array[],
  sizes: Float64Array,
  valuesOf: (a: number) => readonly number[],
): number[] {
  const elements = Array.from(votes.keys());
  const beaten = elements.map((a) => {
    const beats = (b: number): number => {
      const [won, lost] = [votes[a]![b]!, votes[b]![a]!];
      return Math.abs(won - lost) <= rounding * (won + lost) ? 0 : Math.sign(won - lost) * sizes[b]!;
    };
    return elements.reduce((sum, b) => sum + (b === a ? 0 : beats(b)), 0);
  });
  // A Borda score counts one half against each of the other members of the own class.
  const borda = elements.map((a) => votes[a]!.reduce((sum, vote) => sum + vote, 0) / sizes[a]!);
  // In whole steps of the tolerance: a comparison within a tolerance would not be an order.
  const step = rounding * borda.reduce((most, sum) => Math.max(most, sum), 1);
  const rounded = borda.map((sum) => Math.round(sum / step));
  return elements.sort(
    (a, b) => beaten[b]! - beaten[a]! || rounded[b]! - rounded[a]! || byValues(valuesOf(a), valuesOf(b)),
  );
}

/** The larger first, at the first value that differs; a missing one is the smallest. */
function byValues(own: readonly number[], others: readonly number[]): number {
  for (const [j, x] of own.entries()) {
    const [mine, other] = [Number.isNaN(x) ? -Infinity : x, Number.isNaN(others[j]) ? -Infinity : others[j]!];
    if (mine !== other) return mine > other ? -1 : 1;
  }
  return 0;
}
