/** Limits beyond which a figure of the column is implausible. */
export interface Fences {
  readonly lower: number;
  readonly upper: number;
}

const minimumCount = 8;
/** Number of interquartile ranges from the nearer quartile. */
const reach = 10;
const reachOfLogs = 3;
/** The other figures have a long tail when they reach farther than this from their quartiles. */
const reachOfOthers = 4;
const maximumShare = 0.1;

/**
 * The limits of plausible figures: 10 interquartile ranges from the nearer quartile, and, when all others are positive, also
 * 3 on a log scale. Null when no figure is beyond, when too many are, or when the other figures have a long tail themselves
 * (populations, counts), so that a large figure is plausible.
 *
 * @param sorted ascending, without missing figures
 */
export function fencesOf(sorted: Float64Array): Fences | null {
  const n = sorted.length;
  if (n < minimumCount) return null;
  const [q1, q3] = [quantile(sorted, 0.25), quantile(sorted, 0.75)];
  const range = q3 - q1;
  if (!(range > 0)) return null;
  const [lower, upper] = [q1 - reach * range, q3 + reach * range];
  let first = 0;
  while (first < n && at(sorted, first) < lower) first++;
  let last = n - 1;
  while (last >= 0 && at(sorted, last) > upper) last--;
  const beyond = first + (n - 1 - last);
  if (beyond === 0 || beyond > Math.max(1, maximumShare * n)) return null;
  const [minimum, maximum] = [at(sorted, first), at(sorted, last)];
  if (maximum - q3 > reachOfOthers * range || q1 - minimum > reachOfOthers * range) return null;
  if (minimum <= 0) return { lower, upper };
  const logs = Math.log(q3 / q1);
  return { lower, upper: Math.max(upper, q3 * Math.exp(reachOfLogs * logs)) };
}

const at = (sorted: Float64Array, i: number): number => sorted[i] ?? NaN;

function quantile(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = at(sorted, below);
  return low + (position - below) * ((sorted[below + 1] ?? low) - low);
}
