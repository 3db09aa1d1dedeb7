/**
 * Whether figures are the ranks of that many units: 1 for the first; ties have the lowest, the highest or the mean of their
 * places. NaN is skipped. Ranks without gaps ("dense") do not count, because they look like a scale of levels.
 */
export function isRankVector(values: Float64Array): boolean {
  for (const x of values)
    if (x < 1 || x > values.length || (!Number.isNaN(x) && !Number.isInteger(2 * x))) return false;
  const figures = values.filter((x) => !Number.isNaN(x)).sort();
  if (figures.length < 2 || (figures.at(-1) ?? 0) > figures.length) return false;
  const kinds = { lowest: true, highest: true, mean: true };
  for (let i = 0; i < figures.length;) {
    let j = i;
    while (j < figures.length && figures[j] === figures[i]) j++;
    const x = figures[i] ?? NaN;
    kinds.lowest &&= x === i + 1;
    kinds.highest &&= x === j;
    kinds.mean &&= x === (i + 1 + j) / 2;
    i = j;
  }
  return kinds.lowest || kinds.highest || kinds.mean;
}

/** Whether the first column has the order of the second, ascending or descending; equal ranks need equal figures. */
export function ranksOf(ranks: Float64Array, values: Float64Array): boolean {
  const pairs: (readonly [rank: number, value: number])[] = [];
  ranks.forEach((rank, i) => {
    const value = values[i] ?? NaN;
    if (!Number.isNaN(rank) && !Number.isNaN(value)) pairs.push([rank, value]);
  });
  if (pairs.length < 3 || pairs.length * 10 < ranks.length * 8) return false;
  pairs.sort(([a], [b]) => a - b);
  let rising = true;
  let falling = true;
  let changes = 0;
  for (let i = 1; i < pairs.length; i++) {
    const [rank = NaN, value = NaN] = pairs[i] ?? [];
    const [before = NaN, previous = NaN] = pairs[i - 1] ?? [];
    // Figures are rounded: different ranks may have the same figure.
    if (rank === before && value !== previous) return false;
    if (value !== previous) changes++;
    if (value < previous) rising = false;
    if (value > previous) falling = false;
  }
  return changes * 2 >= pairs.length - 1 && (rising || falling);
}
