import { rounding } from "../../engine/internal";
import type { PlanCell } from "../../workbook/plan";

/** What is left by rounding where figures of a column's size cancel out. */
const cancelled = 1e-13;

/** The largest difference of a stored number that is not one: by row and column of a block. */
export type Tolerance = (expected: number, row: number, column: number) => number;

/**
 * Two programs add the same figures in another order, so a number may differ by 1e-9 of itself, of the largest figure of
 * its row or of its column (the smaller of the two), or by 1e-13 of the largest of its column. A block of zeros has the
 * scale of 1. The largest figure of the whole block would let small indicators beside large ones go unchecked.
 */
export function toleranceOf(cells: readonly (readonly PlanCell[])[]): Tolerance {
  const rows = cells.map((row) => largest(row));
  const columns = (cells[0] ?? []).map((_, j) => largest(cells.map((row) => row[j])));
  return (expected, i, j) => {
    const column = columns[j] || 1;
    const row = rows[i] || column;
    return rounding * Math.max(Math.abs(expected), Math.min(row, column)) + cancelled * column;
  };
}

const largest = (cells: readonly (PlanCell | undefined)[]): number =>
  cells.reduce((most, cell) => Math.max(most, typeof cell?.value === "number" ? Math.abs(cell.value) : 0), 0);
