import type { Rectangle } from "../../src/workbook/area";
import { blankCell, isBlank, isFilled, type MemoryCell } from "./cell";

/** The cells of one sheet; only cells that are not blank take memory. */
export class CellStore {
  #rows: Map<number, Map<number, MemoryCell>>;

  constructor(rows = new Map<number, Map<number, MemoryCell>>()) {
    this.#rows = rows;
  }

  at(row: number, column: number): MemoryCell {
    return this.#rows.get(row)?.get(column) ?? blankCell;
  }

  set(row: number, column: number, cell: MemoryCell): void {
    let cells = this.#rows.get(row);
    if (isBlank(cell)) {
      if (cells?.delete(column) === true && cells.size === 0) this.#rows.delete(row);
      return;
    }
    if (cells === undefined) this.#rows.set(row, (cells = new Map<number, MemoryCell>()));
    cells.set(column, cell);
  }

  /** The smallest rectangle around the cells with a value or a formula, or, on request, with a look. */
  used(withLooks = false): Rectangle | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    for (const [row, cells] of this.#rows)
      for (const [column, cell] of cells) {
        if (!withLooks && !isFilled(cell)) continue;
        if (row < top) top = row;
        if (row > bottom) bottom = row;
        if (column < left) left = column;
        if (column > right) right = column;
      }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Every cell that is not blank, in no particular order. */
  *entries(): Generator<{ readonly row: number; readonly column: number; readonly cell: MemoryCell }> {
    for (const [row, cells] of this.#rows) for (const [column, cell] of cells) yield { row, column, cell };
  }

  /** Moves the cells by `shift`; cells for which it returns null are lost. */
  move(shift: (row: number, column: number) => readonly [number, number] | null): void {
    const moved = new CellStore();
    for (const { row, column, cell } of this.entries()) {
      const to = shift(row, column);
      if (to !== null) moved.set(...to, cell);
    }
    this.#rows = moved.#rows;
  }

  copy(): CellStore {
    return new CellStore(new Map([...this.#rows].map(([row, cells]) => [row, new Map(cells)])));
  }
}
