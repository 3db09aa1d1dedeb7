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

function bestRun(
  column: ColumnFacts,
  others: readonly ColumnFacts[],
  first: number,
  range: number,
): Combination | null {
  const y = column.values;
  const target = y[first] ?? NaN;
  const tolerance = toleranceOf(column);
  let best: Combination | null = null;
  const runs = others.length * others.length;
  for (let from = 0; from < others.length - 1; from++) {
    let sum = others[from]?.values[first] ?? NaN;
    for (let to = from + 1; to < others.length; to++) {
      sum += others[to]?.values[first] ?? NaN;
      const length = to - from + 1;
      if (best !== null && length <= best.columns.length) continue;
      for (const kind of ["mean", "sum"] as const) {
        const got = kind === "mean" ? sum / length : sum;
        if (Math.abs(got - target) > tolerance(length, kind)) continue;
        const run = others.slice(from, to + 1);
        const chance = Math.min(1, (2 * tolerance(length, kind)) / range);
        if (holdsFor(y, run, kind, tolerance(length, kind), chance, runs)) best = { kind, columns: run };
      }
    }
  }
  return best;
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
const toleranceOf =
  (column: ColumnFacts) =>
  (length: number, kind: Combination["kind"]): number => {
    const own = 0.5 * 10 ** -column.decimals;
    const parts = kind === "mean" ? own : own * Math.sqrt(length);
    return (own + parts) * 1.0001 + 1e-12 * Math.max(Math.abs(column.maximum), Math.abs(column.minimum));
  };

function holdsFor(
  y: Float64Array,
  run: readonly ColumnFacts[],
  kind: Combination["kind"],
  tolerance: number,
  chance: number,
  runs: number,
): boolean {
  let agreed = 0;
  let filled = 0;
  for (let i = 0; i < y.length; i++) {
    const target = y[i] ?? NaN;
    if (Number.isNaN(target)) continue;
    filled++;
    let sum = 0;
    for (const { values } of run) sum += values[i] ?? NaN;
    if (Number.isNaN(sum)) continue;
    const got = kind === "mean" ? sum / run.length : sum;
    if (Math.abs(got - target) > tolerance) return false;
    agreed++;
  }
  return (
    agreed >= fewestRows &&
    agreed * 2 >= filled &&
    Math.log(runs) + agreed * Math.log(chance) < Math.log(mostChance)
  );
}
