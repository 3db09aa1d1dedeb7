import type { Reason } from "../account/table-reading";
import type { ColumnFacts } from "../columns/facts";

/** A match counts only when the probability of a coincidence is below this. */
const maximumChance = 1e-6;
const minimumColumns = 2;
const minimumRows = 4;

/**
 * Rows whose figures are, in every column, the mean or the sum of all other rows, within the rounding of the column.
 *
 * @param rows sheet rows, in the order of the facts' values
 */
export function sumRows(
  rows: readonly number[],
  columns: readonly ColumnFacts[],
): ReadonlyMap<number, Reason> {
  const found = new Map<number, Reason>();
  const usable = columns.filter(({ kind, maximum, minimum }) => kind === "numbers" && maximum > minimum);
  if (rows.length < minimumRows || usable.length < minimumColumns) return found;
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
    if (Number.isNaN(x) || count < minimumRows) continue;
    const others = kind === "mean" ? (sum - x) / (count - 1) : sum - x;
    const size = Math.max(Math.abs(maximum ?? 0), Math.abs(minimum ?? 0));
    const tolerance = 0.5 * 10 ** -(decimals ?? 0) * 1.01 + 1e-9 * size;
    if (Math.abs(others - x) > tolerance * (kind === "sum" ? Math.sqrt(count) : 1)) return false;
    logChance += Math.log(Math.min(1, (2 * tolerance) / Math.max(1e-300, (maximum ?? 0) - (minimum ?? 0))));
    agreed++;
  }
  return agreed >= minimumColumns && logChance < Math.log(maximumChance);
}

const maximumChanceNear = 1e-4;
/** The largest number of rows of a subtotal. */
const maximumBlockRows = 400;

/**
 * Subtotals: rows whose figures are, in every column, the mean or the sum of the two or more rows directly above or below
 * them.
 */
export function subtotals(
  rows: readonly number[],
  columns: readonly ColumnFacts[],
): ReadonlyMap<number, Reason> {
  const found = new Map<number, Reason>();
  const usable = columns.filter(({ kind, maximum, minimum }) => kind === "numbers" && maximum > minimum);
  if (rows.length < 2 * minimumRows || usable.length < minimumColumns) return found;
  const [lead] = usable;
  rows.forEach((row, i) => {
    for (const step of [-1, 1] as const) {
      const kind = blockOf(i, step, lead?.values ?? new Float64Array(), lead?.decimals ?? 0, (of, count) =>
        isOfBlock(i, step, count, of, usable, rows.length),
      );
      if (kind !== null && !found.has(row))
        found.set(row, { key: kind === "mean" ? "row-mean-near" : "row-sum-near", names: {} });
    }
  });
  return found;
}

/** Whether a row is the mean or the sum of a block beside it; tests the first column, then all (`holds`). Null for neither. */
function blockOf(
  i: number,
  step: -1 | 1,
  values: Float64Array,
  decimals: number,
  holds: (kind: "mean" | "sum", count: number) => boolean,
): "mean" | "sum" | null {
  const x = values[i] ?? NaN;
  if (Number.isNaN(x)) return null;
  const digit = 10 ** -decimals;
  let sum = 0;
  for (let count = 1; count <= maximumBlockRows; count++) {
    const next = values[i + step * count];
    if (next === undefined) return null;
    if (Number.isNaN(next)) continue;
    sum += next;
    if (count < 2) continue;
    for (const kind of ["mean", "sum"] as const) {
      const got = kind === "mean" ? sum / count : sum;
      const tolerance = digit * 0.51 * (kind === "sum" ? Math.sqrt(count) : 1) + 1e-9 * Math.abs(sum);
      if (Math.abs(got - x) <= tolerance && holds(kind, count)) return kind;
    }
  }
  return null;
}

function isOfBlock(
  i: number,
  step: -1 | 1,
  count: number,
  kind: "mean" | "sum",
  columns: readonly ColumnFacts[],
  rows: number,
): boolean {
  let logChance = Math.log(4 * rows * Math.min(rows, maximumBlockRows));
  let agreed = 0;
  for (const { values, decimals, maximum, minimum } of columns) {
    const x = values[i] ?? NaN;
    let sum = 0;
    let filled = 0;
    for (let k = 1; k <= count; k++) {
      const next = values[i + step * k] ?? NaN;
      if (Number.isNaN(next)) continue;
      sum += next;
      filled++;
    }
    if (Number.isNaN(x) || filled < 2) continue;
    const got = kind === "mean" ? sum / filled : sum;
    const tolerance =
      10 ** -decimals * 0.51 * (kind === "sum" ? Math.sqrt(filled) : 1) + 1e-9 * Math.abs(sum);
    if (Math.abs(got - x) > tolerance) return false;
    logChance += Math.log(Math.min(1, (2 * tolerance) / Math.max(1e-300, maximum - minimum)));
    agreed++;
  }
  return agreed >= minimumColumns && logChance < Math.log(maximumChanceNear);
}
