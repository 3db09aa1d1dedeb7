import type { ColumnFacts } from "./facts";

/** A run of columns that one column is the mean or the sum of. */
export interface Combination {
  readonly kind: "mean" | "sum";
  readonly columns: readonly ColumnFacts[];
}

/** Beyond this chance of a match by accident, over all runs that are tried, nothing is concluded. */
const mostChance = 1e-6;
const fewestRows = 5;

/**
 * The neighbouring columns (at least two) whose mean or sum a column equals, to the rounding of its figures, in every row
 * where all have one; null when there are none, or when so few or so coarse figures could agree by accident. Longer runs
 * are preferred, then those of all columns.
 */
export function combinationOf(column: ColumnFacts, others: readonly ColumnFacts[]): Combination | null {
  const y = column.values;
  const range = column.maximum - column.minimum;
  if (others.length < 2 || !(range > 0)) return null;
  const parts = others.filter(({ values }) => !isSame(values, y));
  const first = firstRow(y, parts);
  if (first < 0) return null;
  return bestRun(column, parts, first, range);
}

/** A copy of a column makes it the mean of any two copies. */
const isSame = (a: Float64Array, b: Float64Array): boolean =>
  a.every((x, i) => x === b[i] || (Number.isNaN(x) && Number.isNaN(b[i])));

/** Rows by which almost every run is refused before all rows are looked at. */
const sampledRows = 6;
/** Longer runs are tried of all columns only, in tables of very many columns. */
const manyColumns = 300;
const longestRun = 60;

function bestRun(
  column: ColumnFacts,
  others: readonly ColumnFacts[],
  first: number,
  range: number,
): Combination | null {
  const y = column.values;
  const samples = sampleOf(y, others, first);
  let best: Combination | null = null;
  const runs = others.length * others.length;
  const longest = others.length > manyColumns ? longestRun : others.length;
  for (let from = 0; from < others.length - 1; from++) {
    const last = Math.min(others.length - 1, from + longest - 1);
    for (let to = last; to > from; to--) {
      const length = to - from + 1;
      // Going down, no shorter run of this start is better.
      if (best !== null && length <= best.columns.length) break;
      for (const kind of kinds) {
        if (!holdsInSample(samples, from, to, kind, toleranceOf(column, length, kind))) continue;
        const run = others.slice(from, to + 1);
        if (holdsFor(column, run, kind, range, runs)) best = { kind, columns: run };
      }
    }
  }
  return best;
}

const kinds = ["mean", "sum"] as const;

interface Sample {
  readonly target: number;
  /** Sums of the other columns up to each. */
  readonly sums: Float64Array;
}

function sampleOf(y: Float64Array, others: readonly ColumnFacts[], first: number): readonly Sample[] {
  const samples: Sample[] = [];
  for (let i = first; i < y.length && samples.length < sampledRows; i++) {
    const target = y[i] ?? NaN;
    if (Number.isNaN(target)) continue;
    const sums = new Float64Array(others.length + 1);
    others.forEach(({ values }, k) => (sums[k + 1] = (sums[k] ?? 0) + (values[i] ?? NaN)));
    // After a missing figure all sums are missing, and every run would be let through.
    if (i === first || !Number.isNaN(sums[others.length] ?? NaN)) samples.push({ target, sums });
  }
  return samples;
}

function holdsInSample(
  samples: readonly Sample[],
  from: number,
  to: number,
  kind: Combination["kind"],
  tolerance: number,
): boolean {
  for (const { target, sums } of samples) {
    const sum = (sums[to + 1] ?? NaN) - (sums[from] ?? NaN);
    const got = kind === "mean" ? sum / (to - from + 1) : sum;
    if (Math.abs(got - target) > tolerance + 1e-9 * Math.abs(sums[to + 1] ?? 0)) return false;
  }
  return true;
}

/** The first row in which all columns have a figure, or as many as possible of a full column. */
function firstRow(y: Float64Array, others: readonly ColumnFacts[]): number {
  let best = -1;
  let most = -1;
  for (let i = 0; i < y.length && i < 200; i++) {
    if (Number.isNaN(y[i] ?? NaN)) continue;
    let count = 0;
    for (const { values } of others) if (!Number.isNaN(values[i] ?? NaN)) count++;
    if (count > most) [best, most] = [i, count];
    if (count === others.length) break;
  }
  return best;
}

/** Half of the last digit of the column, and what the rounding of the parts adds. */
function toleranceOf(column: ColumnFacts, length: number, kind: Combination["kind"]): number {
  const own = 0.5 * 10 ** -column.decimals;
  const parts = kind === "mean" ? own : own * Math.sqrt(length);
  return (own + parts) * 1.0001 + floatError(column);
}

const floatError = ({ maximum, minimum }: ColumnFacts): number =>
  1e-12 * Math.max(Math.abs(maximum), Math.abs(minimum));

function holdsFor(
  column: ColumnFacts,
  run: readonly ColumnFacts[],
  kind: Combination["kind"],
  range: number,
  runs: number,
): boolean {
  const tolerance = toleranceOf(column, run.length, kind);
  const y = column.values;
  let agreed = 0;
  let filled = 0;
  let widest = 0;
  for (let i = 0; i < y.length; i++) {
    const target = y[i] ?? NaN;
    if (Number.isNaN(target)) continue;
    filled++;
    let sum = 0;
    for (const { values } of run) sum += values[i] ?? NaN;
    if (Number.isNaN(sum)) continue;
    const got = kind === "mean" ? sum / run.length : sum;
    const apart = Math.abs(got - target);
    if (apart > tolerance) return false;
    widest = Math.max(widest, apart);
    agreed++;
  }
  // Parts that add up to the last digit agree by accident less often than rounded ones.
  const digit = 10 ** -column.decimals;
  const isExact = widest <= 1e-6 * digit + floatError(column);
  const chance = Math.min(1, isExact ? digit / (range + digit) : (2 * tolerance) / range);
  return (
    agreed >= fewestRows &&
    agreed * 2 >= filled &&
    Math.log(runs) + agreed * Math.log(chance) < Math.log(mostChance)
  );
}
