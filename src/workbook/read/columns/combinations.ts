import type { ColumnFacts } from "./facts";

/** Neighbouring columns whose mean or sum is another column. */
export interface Combination {
  readonly kind: "mean" | "sum";
  readonly columns: readonly ColumnFacts[];
}

/** A match counts only when the probability of a coincidence, over all runs tried, is below this. */
const maximumChance = 1e-6;
const minimumRows = 5;

/**
 * The neighbouring columns (at least two) whose mean or sum is the column, within the rounding of its figures, in every row
 * where all have a figure. Null when there are none, or when the figures are so few or so coarse that this may be a
 * coincidence. Of several runs of columns, the longest.
 */
export function combinationOf(column: ColumnFacts, others: readonly ColumnFacts[]): Combination | null {
  const y = column.values;
  const range = column.maximum - column.minimum;
  if (others.length < 2 || !(range > 0)) return null;
  const parts = others.filter(({ values }) => !isSame(values, y));
  return bestRun(column, parts, range);
}

/** Whether two columns are copies. A column would be the mean of two copies of itself. */
export const isSame = (a: Float64Array, b: Float64Array): boolean =>
  a.every((x, i) => x === b[i] || (Number.isNaN(x) && Number.isNaN(b[i])));

/** Rows that are tested first; they reject almost every run. */
const sampledRows = 12;
/** In tables with more columns, runs are at most `longestRun` long, except the run of all columns. */
const manyColumns = 300;
const longestRun = 60;

function bestRun(column: ColumnFacts, others: readonly ColumnFacts[], range: number): Combination | null {
  const samples = sampleOf(column.values, others);
  const tolerance = toleranceOf(column);
  const runs = others.length * others.length;
  const combinationIn = (from: number, to: number): Combination | null => {
    for (const kind of kinds) {
      if (!holdsInSample(samples, from, to, kind, tolerance(to - from + 1, kind))) continue;
      const columns = others.slice(from, to + 1);
      if (holdsFor(column, columns, kind, range, runs)) return { kind, columns };
    }
    return null;
  };
  let best = others.length < 2 ? null : combinationIn(0, others.length - 1);
  const longest = others.length > manyColumns ? longestRun : others.length;
  for (let from = 0; from < others.length - 1; from++) {
    const last = Math.min(others.length - 1, from + longest - 1);
    for (let to = last; to > from; to--) {
      // The runs get shorter from here, so none of them is better.
      if (best !== null && to - from + 1 <= best.columns.length) break;
      best = combinationIn(from, to) ?? best;
    }
  }
  return best;
}

const kinds = ["mean", "sum"] as const;

interface Sample {
  readonly target: number;
  /** Cumulative sums over the other columns, without missing figures. */
  readonly sums: Float64Array;
  /** Cumulative numbers of missing figures. */
  readonly missing: Int32Array;
}

/** A sample of rows from the whole table in which the column has a figure. */
function sampleOf(y: Float64Array, others: readonly ColumnFacts[]): readonly Sample[] {
  const filled: number[] = [];
  for (let i = 0; i < y.length; i++) if (!Number.isNaN(y[i] ?? NaN)) filled.push(i);
  const step = Math.max(1, Math.floor(filled.length / sampledRows));
  return filled
    .filter((_, k) => k % step === 0)
    .map((i): Sample => {
      const sums = new Float64Array(others.length + 1);
      const missing = new Int32Array(others.length + 1);
      others.forEach(({ values }, k) => {
        const x = values[i] ?? NaN;
        sums[k + 1] = (sums[k] ?? 0) + (Number.isNaN(x) ? 0 : x);
        missing[k + 1] = (missing[k] ?? 0) + (Number.isNaN(x) ? 1 : 0);
      });
      return { target: y[i] ?? NaN, sums, missing };
    });
}

/** Whether a run matches in all sampled rows in which it is complete; there must be at least one. */
function holdsInSample(
  samples: readonly Sample[],
  from: number,
  to: number,
  kind: Combination["kind"],
  tolerance: number,
): boolean {
  let complete = 0;
  for (const { target, sums, missing } of samples) {
    if (missing[to + 1] !== missing[from]) continue;
    const sum = (sums[to + 1] ?? 0) - (sums[from] ?? 0);
    const got = kind === "mean" ? sum / (to - from + 1) : sum;
    if (Math.abs(got - target) > tolerance + 1e-9 * Math.abs(sums[to + 1] ?? 0)) return false;
    complete++;
  }
  return complete > 0;
}

/** Half of the last digit of the column, plus the rounding of the other columns. */
function toleranceOf(column: ColumnFacts): Tolerance {
  const own = 0.5001 * 10 ** -column.decimals;
  const float = floatError(column);
  return (length, kind) => own * (kind === "mean" ? 2 : 1 + Math.sqrt(length)) + float;
}

type Tolerance = (length: number, kind: Combination["kind"]) => number;

const floatError = ({ maximum, minimum }: ColumnFacts): number =>
  1e-12 * Math.max(Math.abs(maximum), Math.abs(minimum));

function holdsFor(
  column: ColumnFacts,
  run: readonly ColumnFacts[],
  kind: Combination["kind"],
  range: number,
  runs: number,
): boolean {
  const tolerance = toleranceOf(column)(run.length, kind);
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
  // An exact match is less often a coincidence than a match within rounding.
  const digit = 10 ** -column.decimals;
  const isExact = widest <= 1e-6 * digit + floatError(column);
  const chance = Math.min(1, isExact ? digit / (range + digit) : (2 * tolerance) / range);
  return (
    agreed >= minimumRows &&
    agreed * 2 >= filled &&
    Math.log(runs) + agreed * Math.log(chance) < Math.log(maximumChance)
  );
}
