import type { CellValue } from "../../workbook/cells";
import { rectangleOf, type Rectangle } from "../../workbook/area";
import { limits } from "../package/limits";
import { packageProblem } from "../package/package-error";
import type { SheetCells, StoredCell } from "./cell-store";
import { shiftFormula } from "./shift-formula";

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface ArrayFormula {
  readonly formula: string;
  readonly rectangle: Rectangle;
}

/** A cell of a group that shares a formula: it is written out when it is asked for, as there may be a million of them. */
class SharingCell implements StoredCell {
  constructor(
    readonly value: CellValue,
    readonly style: number,
    readonly master: SharedFormula,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get formula(): string {
    return `=${shiftFormula(this.master.formula, this.rows, this.columns)}`;
  }
}

/** The formulas of a sheet as its cells give them, in the order of the file. */
export class SheetFormulas {
  readonly #shared = new Map<string, SharedFormula>();
  readonly #arrays: ArrayFormula[] = [];

  /**
   * The cell with its formula.
   * @param given attributes of `<f>`
   * @param text of `<f>`
   */
  cell(
    cell: Omit<StoredCell, "formula">,
    given: Readonly<Record<string, string>>,
    text: string,
    row: number,
    column: number,
  ): StoredCell {
    const { t, si, ref = "" } = given;
    if (t === "dataTable") return { ...cell, formula: null };
    if (t === "shared" && si !== undefined) {
      const master = this.#shared.get(si);
      if (text === "" && master !== undefined)
        return new SharingCell(cell.value, cell.style, master, row - master.row, column - master.column);
      this.#shared.set(si, { formula: text, row, column });
    }
    const rectangle = t === "array" ? rectangleOf(ref) : null;
    if (rectangle !== null && rectangle.rows * rectangle.columns > 1)
      this.#arrays.push({ formula: `=${text}`, rectangle });
    return { ...cell, formula: text === "" ? null : `=${text}` };
  }

  /**
   * Puts each array formula into those of its cells that the file lists, and makes none.
   * @throws PackageError `limit-arrays`
   */
  spread(cells: SheetCells, part: string): void {
    let left: number = limits.arrayCells;
    const visit = (): void => {
      if (left-- === 0) throw packageProblem("limit-arrays", { part, limit: limits.arrayCells });
    };
    for (const { formula, rectangle } of this.#arrays)
      for (const row of within(rectangle.row, rectangle.rows, cells.rows, cells.rowCount, visit)) {
        const present = cells.columnsOf(row);
        for (const column of within(
          rectangle.column,
          rectangle.columns,
          present.keys(),
          present.size,
          visit,
        )) {
          const cell = present.get(column);
          if (cell !== undefined) cells.set(row, column, { value: cell.value, style: cell.style, formula });
        }
      }
  }
}

/** The numbers of a stretch that are present, or all of it where it is the shorter. */
function* within(
  from: number,
  count: number,
  present: Iterable<number>,
  presentCount: number,
  visit: () => void,
): Generator<number> {
  if (count <= presentCount)
    for (let at = from; at < from + count; at++) {
      visit();
      yield at;
    }
  else
    for (const at of present) {
      visit();
      if (at >= from && at < from + count) yield at;
    }
}
