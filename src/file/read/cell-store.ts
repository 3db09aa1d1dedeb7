import type { Rectangle } from "../../workbook/area";
import type { Area, CellValue } from "../../workbook/cells";
import { RowCells, type CellContent, type StoredFormula } from "./row-cells";
import { shiftFormula } from "./shift-formula";

/** A cell as the file stores it. */
export interface StoredCell {
  readonly value: CellValue;
  /** With its leading "="; null without one. */
  readonly formula: string | null;
  /** Number of its style. */
  readonly style: number;
}

const maximumUnsaved = 1_000;

/** The cells of a sheet that the file lists, by row and column. */
export class SheetCells {
  readonly #rows = new Map<number, RowCells>();
  readonly #hiddenRows: number[] = [];
  readonly #unsaved: Rectangle[] = [];

  /** Rows that are hidden or filtered away, in the order of the file. */
  get hiddenRows(): readonly number[] {
    return this.#hiddenRows;
  }

  hideRow(row: number): void {
    this.#hiddenRows.push(row);
  }

  /** Rectangles of array formulas of which the file does not list every cell, the first few of them. */
  get unsaved(): readonly Rectangle[] {
    return this.#unsaved;
  }

  markUnsaved(rectangle: Rectangle): void {
    if (this.#unsaved.length < maximumUnsaved) this.#unsaved.push(rectangle);
  }

  at(row: number, column: number): StoredCell | undefined {
    const content = this.#rows.get(row)?.at(column);
    return content && new FoundCell(content, row, column);
  }

  /** The style of a cell; undefined where the file lists none. */
  styleAt(row: number, column: number): number | undefined {
    return this.#rows.get(row)?.styleAt(column);
  }

  set(row: number, column: number, content: CellContent): void {
    let cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, (cells = new RowCells()));
    cells.set(column, content);
  }

  /** The numbers of the rows that the file lists cells in. */
  get rows(): Iterable<number> {
    return this.#rows.keys();
  }

  /** How many rows have cells. */
  get rowCount(): number {
    return this.#rows.size;
  }

  /** How many cells a row has. */
  cellCount(row: number): number {
    return this.#rows.get(row)?.size ?? 0;
  }

  /** The columns in which a row has cells. */
  columnsOf(row: number): Iterable<number> {
    return this.#rows.get(row)?.columns() ?? [];
  }

  /** The rectangle around all cells with a value or a formula. */
  used(sheet: string): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows)
      cells.eachFilled((column) => {
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      });
    if (bottom < 0) return null;
    return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** A cell that is read: a shared formula is written out only when it is read, as a million cells may share a long one. */
class FoundCell implements StoredCell {
  readonly value: CellValue;
  readonly style: number;
  readonly #formula: StoredFormula | null;

  constructor(
    { value, style, formula }: CellContent,
    private readonly row: number,
    private readonly column: number,
  ) {
    [this.value, this.style, this.#formula] = [value, style, formula];
  }

  get formula(): string | null {
    const found = this.#formula;
    if (found === null || typeof found === "string") return found;
    return `=${shiftFormula(found.formula, this.row - found.row, this.column - found.column)}`;
  }
}
