import { refuse } from "./refuse";
import { cellOf, figure } from "./figure";

/** A range as columns of figures, one entry per row; NaN is missing. A single cell is a table of one. */
export function columnsOf(range: unknown): readonly Float64Array[] {
  const rows = rowsOf(range);
  const first = rows[0] ?? [];
  return first.map((_, j) => Float64Array.from(rows, (row) => figure(row[j])));
}

/** As `columnsOf`, but one row alone is one column too: a list, whichever way it lies. */
export const seriesOf = (range: unknown): readonly Float64Array[] =>
  rowsOf(range).length === 1 ? [listOf(range, "Values")] : columnsOf(range);

/** The figures of one row or one column, in order; NaN is missing. */
export const listOf = (range: unknown, name: string): Float64Array =>
  Float64Array.from(cellsOf(range, name), figure);

/** The labels of one row or one column, in order; null for a blank cell. */
export const labelsOf = (range: unknown, name: string): readonly (string | null)[] =>
  cellsOf(range, name).map((cell) => (cell === "" || cell === null ? null : String(cell)));

/** Columns as the rows that a formula spills. */
export const spilled = (columns: readonly Float64Array[]): (number | string)[][] => {
  const rows = Array.from(columns[0] ?? [], (): (number | string)[] => []);
  for (const column of columns) rows.forEach((row, i) => row.push(cellOf(column[i])));
  return rows;
};

/** Columns made from `seriesOf` a range, in the shape of that range. */
export const spilledLike = (range: unknown, columns: readonly Float64Array[]): (number | string)[][] =>
  rowsOf(range).length === 1 ? [Array.from(columns[0] ?? [], cellOf)] : spilled(columns);

/** Rows of a range; Excel gives a single cell as a range of one, other hosts as its bare value. */
function rowsOf(range: unknown): readonly (readonly unknown[])[] {
  if (!Array.isArray(range)) return [[range]];
  return range.map((row: unknown): readonly unknown[] => (Array.isArray(row) ? row : [row]));
}

function cellsOf(range: unknown, name: string): readonly unknown[] {
  const rows = rowsOf(range);
  if (rows.length > 1 && rows.some((row) => row.length > 1))
    refuse(`${name} must be one row or one column, and has ${rows.length} rows of ${rows[0]?.length}.`);
  return rows.flat();
}
