import type { Area, CellValue } from "../../workbook/cells";

/** A cell as the file stores it. */
export interface StoredCell {
  readonly value: CellValue;
  /** With its leading "="; null without one. */
  readonly formula: string | null;
  /** Number of its style. */
  readonly style: number;
}

/** The cells of a sheet that the file lists, by row and column. */
export class SheetCells {
  readonly #rows = new Map<number, Map<number, StoredCell>>();
  readonly #hiddenRows: number[] = [];

  /** Rows that are hidden or filtered away, in the order of the file. */
  get hiddenRows(): readonly number[] {
    return this.#hiddenRows;
  }

  hideRow(row: number): void {
    this.#hiddenRows.push(row);
  }

  at(row: number, column: number): StoredCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: StoredCell): void {
    const cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, new Map([[column, cell]]));
    else cells.set(column, cell);
  }

  /** The numbers of the rows that the file lists cells in. */
  get rows(): Iterable<number> {
    return this.#rows.keys();
  }

  /** How many rows have cells. */
  get rowCount(): number {
    return this.#rows.size;
  }

  /** The columns in which a row has cells. */
  columnsOf(row: number): ReadonlyMap<number, StoredCell> {
    return this.#rows.get(row) ?? new Map<number, StoredCell>();
  }

  /** The rectangle around all cells with a value or a formula. */
  used(sheet: string): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows)
      for (const [column, cell] of cells)
        if (isFilled(cell)) {
          if (row < top) top = row;
          if (row > bottom) bottom = row;
          if (column < left) left = column;
          if (column > right) right = column;
        }
    if (bottom < 0) return null;
    return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Whether a cell holds anything: a result that is empty text counts, for there is a formula. */
export const isFilled = (cell: StoredCell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== null);
