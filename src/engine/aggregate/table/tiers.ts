import { rounding } from "../../numerics/rounding";

/**
 * The elements in tiers, the best first: all of a tier beat all of the tiers after it by a strict majority, and no tier
 * can be split further. Every best ranking has the tiers in this order (the extended Condorcet criterion, Truchon
 * 1998): exchanging two neighbours that are in the wrong order gains votes.
 *
 * @param votes `votes[a][b]` is what prefers a to b
 */
export function tiers(votes: readonly Float64Array[]): readonly (readonly number[])[] {
  const notBeaten = (a: number, b: number): boolean =>
    votes[a]![b]! >= votes[b]![a]! - rounding * (votes[a]![b]! + votes[b]![a]!);
  const elements = Array.from(votes.keys());
  const strength = elements.map((a) => elements.filter((b) => b !== a && notBeaten(a, b)).length);
  // An element of a better tier is not beaten by more elements, so this order keeps the tiers together.
  const order = elements.toSorted((a, b) => strength[b]! - strength[a]!);
  const found: number[][] = [];
  let [begin, reach] = [0, 0];
  for (let place = 0; place < order.length; place++) {
    for (let later = order.length - 1; later > reach; later--)
      if (notBeaten(order[later]!, order[place]!)) reach = later;
    if (place < reach) continue;
    found.push(order.slice(begin, place + 1));
    begin = reach = place + 1;
  }
  return found;
}
