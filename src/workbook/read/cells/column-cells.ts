import type { CellRef, CellValue } from "../../cells";

/** One cell with its place. */
export interface PlacedCell {
  readonly at: CellRef;
  readonly value: CellValue;
  readonly format: string;
}

/** The cells of a column by index. A large table needs no object per cell. */
export interface ColumnCells {
  readonly length: number;
  value(i: number): CellValue;
  format(i: number): string;
  at(i: number): CellRef;
}

const nowhere: CellRef = { sheet: "", row: 0, column: 0 };

export const columnOfCells = (cells: readonly PlacedCell[]): ColumnCells => ({
  length: cells.length,
  value: (i) => cells[i]?.value ?? null,
  format: (i) => cells[i]?.format ?? "General",
  at: (i) => cells[i]?.at ?? nowhere,
});
