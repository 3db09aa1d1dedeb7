import { containsArea, containsCell, sameName } from "../../workbook/area";
import type { Area } from "../../workbook/cells";
import type { PresentCell, PresentCells } from "../../workbook/draw";
import { readCells, type CellsRead } from "../read/read-cells";

interface CellOfWorkbook extends PresentCell {
  readonly format: string;
}

/** Cells as they were when a drawing began. */
export class CellsOfWorkbook implements PresentCells {
  readonly #bySheet = new Map<string, CellsRead[]>();

  /**
   * Reads areas; those that lie in another are read with it.
   *
   * @param filled areas of which only this is read: which cells are filled. No result of a formula is waited for.
   */
  static async read(areas: readonly Area[], filled: readonly Area[] = []): Promise<CellsOfWorkbook> {
    return new CellsOfWorkbook([
      ...(await readCells(apart(areas), ["values", "formulas", "formats"])),
      ...(await readCells(filled, ["entered"])),
    ]);
  }

  private constructor(grids: readonly CellsRead[]) {
    for (const grid of grids) {
      const key = grid.area.sheet.toLowerCase();
      this.#bySheet.set(key, [...(this.#bySheet.get(key) ?? []), grid]);
    }
  }

  /** Undefined for a cell that was not read: it is blank. */
  at(sheet: string, row: number, column: number): CellOfWorkbook | undefined {
    const grid = this.#bySheet.get(sheet.toLowerCase())?.find(({ area }) => containsCell(area, row, column));
    if (grid === undefined) return undefined;
    const [i, j] = [row - grid.area.row, column - grid.area.column];
    return {
      value: grid.values[i]?.[j] ?? null,
      formula: grid.formulas[i]?.[j] ?? null,
      format: grid.formats[i]?.[j] ?? "General",
    };
  }
}

/** Areas without those that lie in another. */
const apart = (areas: readonly Area[]): readonly Area[] =>
  areas.filter(
    (area, i) =>
      area.rows * area.columns > 0 &&
      !areas.some(
        (other, j) =>
          i !== j &&
          sameName(area.sheet, other.sheet) &&
          containsArea(other, area) &&
          (j < i || !containsArea(area, other)),
      ),
  );
