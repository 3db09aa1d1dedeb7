import { isSame } from "./combinations";
import type { ColumnFacts } from "./facts";

/** A match counts only when the probability of a coincidence, over all runs tried, is below this. */
const maximumChance = 1e-6;
const minimumRows = 5;
const longestRun = 12;
/** Tables with more columns are not tested. */
const manyColumns = 300;

/**
 * The neighbouring columns of positive figures whose geometric mean is the column in every row, within the rounding of all
 * figures, as in the Human Development Index; null for none. Of several runs of columns, the longest.
 */
export function geometricMeanOf(
  column: ColumnFacts,
  neighbours: readonly ColumnFacts[],
): readonly ColumnFacts[] | null {
  if (!(column.minimum > 0) || column.filled < minimumRows || neighbours.length > manyColumns) return null;
  const others = neighbours.filter(({ minimum, values }) => minimum > 0 && !isSame(values, column.values));
  const range = Math.log(column.maximum / column.minimum);
  const logs = logsOf(column);
  const runs = others.length * longestRun;
  const first = logs.findIndex((x) => !Number.isNaN(x));
  let best: readonly ColumnFacts[] | null = null;
  for (let from = 0; from < others.length - 1; from++) {
    let [sum, rounding] = [0, 0];
    for (let to = from; to < Math.min(others.length, from + longestRun); to++) {
      const part = others[to];
      if (part === undefined) break;
      const length = to - from + 1;
      sum += logsOf(part)[first] ?? NaN;
      rounding += roundingOf(part);
      const tolerance = roundingOf(column) + rounding / length;
      // One row rejects almost every run.
      if (
        length <= Math.max(1, best?.length ?? 0) ||
        Math.abs(sum / length - (logs[first] ?? NaN)) > tolerance
      )
        continue;
      const run = others.slice(from, to + 1);
      const agreed = agreeing(logs, run.map(logsOf), tolerance);
      const chance = Math.min(1, (2 * tolerance) / range);
      const isSure = Math.log(runs) + agreed * Math.log(chance) < Math.log(maximumChance);
      if (agreed >= minimumRows && agreed * 2 >= column.filled && isSure) best = run;
    }
  }
  return best;
}

const known = new WeakMap<ColumnFacts, Float64Array>();

/** The logarithms of a column, made once. */
function logsOf(column: ColumnFacts): Float64Array {
  const logs = known.get(column) ?? column.values.map(Math.log);
  known.set(column, logs);
  return logs;
}

/** Half of the last digit, as a share of the smallest figure. */
const roundingOf = ({ decimals, minimum }: ColumnFacts): number => (0.5001 * 10 ** -decimals) / minimum;

/** The number of rows in which the mean of the parts is the figure; 0 when one row differs. */
function agreeing(figures: Float64Array, parts: readonly Float64Array[], tolerance: number): number {
  let agreed = 0;
  for (let i = 0; i < figures.length; i++) {
    let sum = 0;
    for (const part of parts) sum += part[i] ?? NaN;
    const apart = Math.abs(sum / parts.length - (figures[i] ?? NaN));
    if (Number.isNaN(apart)) continue;
    if (apart > tolerance) return 0;
    agreed++;
  }
  return agreed;
}
