import type { ColumnFacts } from "./facts";

/** A run of columns that one column is the mean or the sum of. */
export interface Combination {
  readonly kind: "mean" | "sum";
  readonly columns: readonly ColumnFacts[];
}

/** Beyond this chance of a match by accident, over all runs that are tried, nothing is concluded. */
const maximumChance = 1e-6;
const minimumRows = 5;

/**
 * The neighbouring columns (at least two) whose mean or sum a column equals, to the rounding of its figures, in every row
 * where all have one; null when there are none, or when so few or so coarse figures could agree by accident. Of several
 * runs the longest.
 */
export function combinationOf(column: ColumnFacts, others: readonly ColumnFacts[]): Combination | null {
  const y = column.values;
  const range = column.maximum - column.minimum;
  if (others.length < 2 || !(range > 0)) return null;
  const parts = others.filter(({ values }) => !isSame(values, y));
  return bestRun(column, parts, range);
}

/** A copy of a column makes it the mean of any two copies. */
export const isSame = (a: Float64Array, b: Float64Array): boolean =>
  a.every((x, i) => x === b[i] || (Number.isNaN(x) && Number.isNaN(b[i])));

/** Rows by which almost every run is refused before all rows are looked at. */
const sampledRows = 12;
/** In tables of very many columns no longer run is tried but the one of all columns. */
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
      // Going down, no shorter run of this start is better.
      if (best !== null && to - from + 1 <= best.columns.length) break;
      best = combinationIn(from, to) ?? best;
    }
  }
  return best;
}

const kinds = ["mean", "sum"] as const;

interface Sample {
  readonly target: number;
  /** Sums of the other columns up to each, without missing figures. */
  readonly sums: Float64Array;
  /** How many figures are missing up to each. */
  readonly missing: Int32Array;
}

/** Rows over the whole of the table in which the column has a figure. */
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

/** Whether a run holds in the sampled rows in which it is complete, of which there must be one. */
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

/** Half of the last digit of the column, and what the rounding of the parts adds. */
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
  // Parts that add up to the last digit agree by accident less often than rounded ones.
  const digit = 10 ** -column.decimals;
  const isExact = widest <= 1e-6 * digit + floatError(column);
  const chance = Math.min(1, isExact ? digit / (range + digit) : (2 * tolerance) / range);
  return (
    agreed >= minimumRows &&
    agreed * 2 >= filled &&
    Math.log(runs) + agreed * Math.log(chance) < Math.log(maximumChance)
  );
}
