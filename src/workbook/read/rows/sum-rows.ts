import type { Reason } from "../account/table-reading";
import type { ColumnFacts } from "../columns/facts";

/** Beyond this chance of agreement by accident nothing is concluded. */
const mostChance = 1e-6;
const fewestColumns = 2;
const fewestRows = 4;

/**
 * Rows whose figures are, in every column, the mean or the sum of all other rows, to the rounding of the column.
 *
 * @param rows sheet rows, in the order of the facts' values
 */
export function sumRows(
  rows: readonly number[],
  columns: readonly ColumnFacts[],
): ReadonlyMap<number, Reason> {
  const found = new Map<number, Reason>();
  const usable = columns.filter(({ kind, maximum, minimum }) => kind === "numbers" && maximum > minimum);
  if (rows.length < fewestRows || usable.length < fewestColumns) return found;
  const totals = usable.map(({ values }) => totalOf(values));
  rows.forEach((row, i) => {
    for (const kind of ["mean", "sum"] as const)
      if (!found.has(row) && isOfOthers(i, kind, usable, totals, rows.length))
        found.set(row, { key: kind === "mean" ? "row-mean" : "row-sum", names: {} });
  });
  return found;
}

function totalOf(values: Float64Array): { readonly sum: number; readonly count: number } {
  let sum = 0;
  let count = 0;
  for (const x of values)
    if (!Number.isNaN(x)) {
      sum += x;
      count++;
    }
  return { sum, count };
}

function isOfOthers(
  i: number,
  kind: "mean" | "sum",
  columns: readonly ColumnFacts[],
  totals: readonly { readonly sum: number; readonly count: number }[],
  rows: number,
): boolean {
  let logChance = Math.log(rows);
  let agreed = 0;
  for (let j = 0; j < columns.length; j++) {
    const { values, decimals, maximum, minimum } = columns[j] ?? {};
    const x = values?.[i] ?? NaN;
    const { sum = NaN, count = 0 } = totals[j] ?? {};
    if (Number.isNaN(x) || count < fewestRows) continue;
    const others = kind === "mean" ? (sum - x) / (count - 1) : sum - x;
    const size = Math.max(Math.abs(maximum ?? 0), Math.abs(minimum ?? 0));
    const tolerance = 0.5 * 10 ** -(decimals ?? 0) * 1.01 + 1e-9 * size;
    if (Math.abs(others - x) > tolerance * (kind === "sum" ? Math.sqrt(count) : 1)) return false;
    logChance += Math.log(Math.min(1, (2 * tolerance) / Math.max(1e-300, (maximum ?? 0) - (minimum ?? 0))));
    agreed++;
  }
  return agreed >= fewestColumns && logChance < Math.log(mostChance);
}
