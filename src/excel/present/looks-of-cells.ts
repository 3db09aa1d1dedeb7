import { containsCell } from "../../workbook/area";
import type { Area } from "../../workbook/cells";
import type { PresentLooks } from "../../workbook/draw";
import type { StyleRole } from "../../workbook/plan";
import { lookKey, lookOf } from "../look-key";
import type { CellsOfWorkbook } from "./cells-of-workbook";

/** The looks of an area's cells, by `lookKey`. */
export interface LooksRead {
  readonly area: Area;
  readonly keys: readonly (readonly string[])[];
}

/** How the cells of the add-in's blocks looked when a drawing began. */
export class LooksOfCells implements PresentLooks {
  readonly #bySheet = new Map<string, LooksRead[]>();
  readonly #keys = new Map<StyleRole | undefined, string>();

  /** @param usualSize size of the font of cells without a look, in points */
  constructor(
    read: readonly LooksRead[],
    readonly usualSize: number,
    private readonly cells: CellsOfWorkbook,
  ) {
    for (const looks of read) {
      const key = looks.area.sheet.toLowerCase();
      this.#bySheet.set(key, [...(this.#bySheet.get(key) ?? []), looks]);
    }
  }

  keyAt(sheet: string, row: number, column: number): string | undefined {
    const looks = this.#bySheet.get(sheet.toLowerCase())?.find(({ area }) => containsCell(area, row, column));
    return looks?.keys[row - looks.area.row]?.[column - looks.area.column];
  }

  formatAt(sheet: string, row: number, column: number): string {
    return this.cells.at(sheet, row, column)?.format ?? "General";
  }

  readonly keyOf = (role: StyleRole | undefined): string => {
    const known = this.#keys.get(role);
    if (known !== undefined) return known;
    const key = lookKey(lookOf(role), this.usualSize);
    this.#keys.set(role, key);
    return key;
  };
}
