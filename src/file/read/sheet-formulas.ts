import { rectangleOf, type Rectangle } from "../../workbook/area";
import { limits } from "../package/limits";
import { packageProblem } from "../package/package-error";
import type { SheetCells } from "./cell-store";
import type { SharedFormula, StoredFormula } from "./row-cells";

interface ArrayFormula {
  readonly formula: string;
  readonly rectangle: Rectangle;
}

/** The formulas of a sheet as its cells have them, in the order of the file. */
export class SheetFormulas {
  readonly #shared = new Map<string, SharedFormula>();
  readonly #arrays: ArrayFormula[] = [];

  /**
   * The formula of a cell; null for one that has none of its own.
   * @param given attributes of `<f>`
   * @param text of `<f>`
   */
  formula(
    given: Readonly<Record<string, string>>,
    text: string,
    row: number,
    column: number,
  ): StoredFormula | null {
    const { t, si, ref = "" } = given;
    if (t === "dataTable") return null;
    if (t === "shared" && si !== undefined) {
      const master = this.#shared.get(si);
      if (text === "" && master !== undefined) return master;
      this.#shared.set(si, { formula: text, row, column });
    }
    const rectangle = t === "array" ? rectangleOf(ref) : null;
    if (rectangle !== null && rectangle.rows * rectangle.columns > 1)
      this.#arrays.push({ formula: `=${text}`, rectangle });
    return text === "" ? null : `=${text}`;
  }

  /**
   * Puts each array formula into those of its cells that the file lists, and makes none: those of which it
   * lists only some are marked.
   * @throws PackageError `limit-arrays`
   */
  spread(cells: SheetCells, part: string): void {
    let left: number = limits.arrayCells;
    const visit = (): void => {
      if (left-- === 0) throw packageProblem("limit-arrays", { part, limit: limits.arrayCells });
    };
    for (const { formula, rectangle } of this.#arrays) {
      let present = 0;
      for (const row of within(rectangle.row, rectangle.rows, cells.rows, cells.rowCount, visit))
        for (const column of within(
          rectangle.column,
          rectangle.columns,
          cells.columnsOf(row),
          cells.cellCount(row),
          visit,
        )) {
          const cell = cells.at(row, column);
          if (cell === undefined) continue;
          present++;
          cells.set(row, column, { value: cell.value, style: cell.style, formula });
        }
      if (present < rectangle.rows * rectangle.columns) cells.markUnsaved(rectangle);
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
