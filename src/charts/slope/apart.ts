/** Places moved so that none is closer than `least` to the next one, within two ends; in the order given. */
export function apart(places: readonly number[], least: number, from: number, to: number): readonly number[] {
  const order = places.map((place, k) => ({ place, k })).sort((a, b) => a.place - b.place || a.k - b.k);
  const moved: number[] = [];
  let next = from;
  for (const { place } of order) {
    moved.push(Math.max(place, next));
    next = (moved.at(-1) ?? 0) + least;
  }
  // What went beyond the lower end goes back up.
  let last = to;
  for (let n = moved.length - 1; n >= 0; n--) {
    moved[n] = Math.min(moved[n] ?? 0, last);
    last = (moved[n] ?? 0) - least;
  }
  const found = new Map(order.map(({ k }, n) => [k, moved[n] ?? 0]));
  return places.map((place, k) => found.get(k) ?? place);
}
