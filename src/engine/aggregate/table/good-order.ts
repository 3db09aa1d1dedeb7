/** Votes gained by a move must be more than this share of all votes, so that the search ends. */
const TIE = 1e-9;

/**
 * For each element, the size of all that is below it in one good order: that of the Copeland scores, ties by the sums of
 * votes and then by the values, improved by moving single elements until no move gains votes. Elements are taken from the
 * top, and each goes to the place that gains most, the highest of several.
 *
 * @param votes `votes[a][b]` is what an order gets for a above b
 * @param sizes how many units each element stands for
 * @param valuesOf what tells elements apart that the votes do not, whatever order they come in
 */
export function goodOrder(
  votes: readonly Float64Array[],
  sizes: Float64Array,
  valuesOf: (a: number) => readonly number[],
): Float64Array {
  const order = firstOrder(votes, sizes, valuesOf);
  const least = TIE * votes.reduce((sum, row) => sum + row.reduce((own, vote) => own + vote, 0), 0);
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

/** Moves the element at a place to where it gains most; false when that is where it is. */
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
      return Math.abs(won - lost) <= TIE * (won + lost) ? 0 : Math.sign(won - lost) * sizes[b]!;
    };
    return elements.reduce((sum, b) => sum + (b === a ? 0 : beats(b)), 0);
  });
  // A Borda score counts one half against each of the other members of the own class.
  const borda = elements.map((a) => votes[a]!.reduce((sum, vote) => sum + vote, 0) / sizes[a]!);
  // In whole steps of the tolerance: a comparison within a tolerance would not be an order.
  const step = TIE * borda.reduce((most, sum) => Math.max(most, sum), 1);
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
