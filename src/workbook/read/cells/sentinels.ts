/** Numbers that files write for a missing figure: -9, -99, -999 ..., 99, 999 ..., and -66 to -88 of surveys. */
const known: ReadonlySet<number> = new Set([
  ...[-9, -66, -77, -88, -666, -777, -888],
  ...[99, 999, 9999, 99999, 999999, 9999999].flatMap((nines) => [-nines, nines]),
]);

interface Rest {
  readonly minimum: number;
  readonly maximum: number;
  readonly distinct: number;
}

const minimumDistinct = 3;

/**
 * The numbers of a column that mark a missing figure: known ones that are farther from every other figure than those are
 * from each other. When no other figure is negative, -999 always counts, and so does a number that was found in another
 * column. A positive one must also be large beside the others, whose distribution may have a long tail. A number within the
 * range of `hints` (goalposts, a target) is a figure.
 *
 * @param proven such numbers of the other columns; null when they are not known yet
 */
export function sentinelsIn(
  values: Float64Array,
  proven: ReadonlySet<number> | null,
  hints: readonly number[],
): ReadonlySet<number> {
  const times = candidates(values);
  if (times.size === 0) return none;
  const rest = restOf(values, times);
  const isHinted = (number: number): boolean =>
    hints.length > 0 && number >= Math.min(...hints) && number <= Math.max(...hints);
  return new Set(
    [...times].flatMap(([number, count]) =>
      !isHinted(number) && isSentinel(number, count, rest, proven?.has(number) ?? false) ? [number] : [],
    ),
  );
}

const none: ReadonlySet<number> = new Set();

/** How often each known number occurs in the column. */
function candidates(values: Float64Array): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const value of values)
    if ((value < -8 || value > 98) && known.has(value)) times.set(value, (times.get(value) ?? 0) + 1);
  return times;
}

function restOf(values: Float64Array, without: ReadonlyMap<number, number>): Rest {
  const seen = new Set<number>();
  let minimum = Infinity;
  let maximum = -Infinity;
  for (const value of values) {
    if (Number.isNaN(value) || without.has(value)) continue;
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
    if (seen.size < minimumDistinct) seen.add(value);
  }
  return { minimum, maximum, distinct: seen.size };
}

function isSentinel(number: number, count: number, rest: Rest, isProven: boolean): boolean {
  const { minimum, maximum, distinct } = rest;
  if (distinct < minimumDistinct) return false;
  const distance = Math.max(minimum - number, number - maximum);
  const isFar = distance > maximum - minimum;
  if (number > 0) {
    const isLarge = number >= 5 * maximum || (minimum > 0 && number / maximum > maximum / minimum);
    return isFar && isLarge && (number > 99 || count > 1 || isProven);
  }
  const isOutOfSign = minimum >= 0;
  if (number === -9) return isOutOfSign && (isFar || isProven);
  if (!String(number).endsWith("9")) return isFar && (count > 1 || isProven);
  return distance > 0 && (isFar || (isOutOfSign && (isProven || number <= -999 || count > 1)));
}
