import type { Area, CellValue } from "../../workbook/cells";
import { containsArea, containsCell, sameName } from "../../workbook/area";
import { readCells, type CellsRead } from "../read/read-cells";

export interface PresentCell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

/** Cells as they were when a drawing began. */
export class PresentCells {
  readonly #bySheet = new Map<string, CellsRead[]>();

  /** Reads areas; those that lie in another are read with it. */
  static async read(areas: readonly Area[]): Promise<PresentCells> {
    const apart = areas.filter(
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
    return new PresentCells(await readCells(apart, ["values", "formulas", "formats"]));
  }

  private constructor(grids: readonly CellsRead[]) {
    for (const grid of grids) {
      const key = grid.area.sheet.toLowerCase();
      this.#bySheet.set(key, [...(this.#bySheet.get(key) ?? []), grid]);
    }
  }

  /** Undefined for a cell that was not read: nothing stands there. */
  at(sheet: string, row: number, column: number): PresentCell | undefined {
    const grid = this.#bySheet.get(sheet.toLowerCase())?.find(({ area }) => containsCell(area, row, column));
    if (grid === undefined) return undefined;
    const [i, j] = [row - grid.area.row, column - grid.area.column];
    return {
      value: grid.values[i]?.[j] ?? null,
      formula: grid.formulas[i]?.[j] ?? null,
      format: grid.formats[i]?.[j] ?? "General",
    };
  }

  isFilled(sheet: string, row: number, column: number): boolean {
    const cell = this.at(sheet, row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== null);
  }
}
