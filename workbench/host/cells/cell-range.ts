import type { Rectangle } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import { bounding, intersection, type MemoryCell } from "../../memory";
import { HostFailure, invalidArgument } from "../protocol/failure";
import { addressOf, maximumColumns, maximumRows } from "./address";
import type { HostSheet } from "./host-sheet";

/** Maximum of cells in one read. */
const maximumCells = 5_000_000;

/** A rectangle of cells that the add-in refers to. */
export class CellRange {
  /** @throws HostFailure when it is not on the sheet */
  constructor(
    readonly host: HostSheet,
    readonly area: Rectangle,
  ) {
    const { row, column, rows, columns } = area;
    const whole = [row, column, rows, columns].every(Number.isInteger);
    if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1) throw invalidArgument("Range");
    if (row + rows > maximumRows || column + columns > maximumColumns) throw invalidArgument("Range");
  }

  get address(): string {
    return addressOf(this.host.sheet.name, this.area);
  }

  get onSheet(): Area {
    return { sheet: this.host.sheet.name, ...this.area };
  }

  part(change: Partial<Rectangle>): CellRange {
    return new CellRange(this.host, { ...this.area, ...change });
  }

  around(other: CellRange): CellRange {
    return new CellRange(this.host, bounding(this.area, other.area));
  }

  shared(other: Rectangle): CellRange | null {
    const area = intersection(this.area, other);
    return area === null ? null : new CellRange(this.host, area);
  }

  /** The smallest part with values, or with values and looks; null when nothing is filled. */
  used(withLooks: boolean): CellRange | null {
    const used = this.host.sheet.used(withLooks);
    if (used === null) return null;
    const { row, column, rows, columns } = used;
    return this.shared({ row, column, rows, columns });
  }

  /** The result of `pick` for each cell, row by row. @throws HostFailure for more cells than one read allows */
  grid<T>(pick: (cell: MemoryCell, row: number, column: number) => T): readonly (readonly T[])[] {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > maximumCells)
      throw new HostFailure(
        "RangeExceedsLimit",
        "The range has more cells than can be read at once.",
        "Range",
      );
    const { sheet } = this.host;
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => pick(sheet.cell(row + i, column + j), row + i, column + j)),
    );
  }

  /** The same for values, which may be results of formulas. */
  gridOfValues<T>(pick: (cell: MemoryCell) => T): readonly (readonly T[])[] {
    let anyResult = false;
    const grid = this.grid((cell) => {
      anyResult ||= cell.formula !== null;
      return pick(cell);
    });
    if (anyResult) this.host.world.resultReads.note();
    return grid;
  }

  /** The value that all cells share; null where they differ. */
  common<T>(pick: (cell: MemoryCell) => T): T | null {
    const { row, column, rows, columns } = this.area;
    const { sheet } = this.host;
    const first = pick(sheet.cell(row, column));
    for (let i = row; i < row + rows; i++)
      for (let j = column; j < column + columns; j++) if (pick(sheet.cell(i, j)) !== first) return null;
    return first;
  }

  write(location: string, change: (cell: MemoryCell, i: number, j: number) => MemoryCell): void {
    const { row, column } = this.area;
    this.host
      .writable(location)
      .write(this.area, (cell, atRow, atColumn) => change(cell, atRow - row, atColumn - column));
  }
}
