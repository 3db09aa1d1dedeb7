import type { Area } from "../../workbook/cells";
import { rolesByKey } from "../look-key";
import type { StyleRole } from "../../workbook/plan";
import { containsCell } from "../../workbook/area";

/** The looks of an area's cells, by `lookKey`. */
export interface LooksRead {
  readonly area: Area;
  readonly keys: readonly (readonly string[])[];
}

/** How our cells looked when a drawing began. */
export class PresentLooks {
  readonly #roles: ReadonlyMap<string, StyleRole | undefined>;
  readonly #bySheet = new Map<string, LooksRead[]>();

  /** @param usualSize size of the font of cells without a look, in points */
  constructor(
    read: readonly LooksRead[],
    readonly usualSize: number,
  ) {
    this.#roles = rolesByKey(usualSize);
    for (const looks of read) {
      const key = looks.area.sheet.toLowerCase();
      this.#bySheet.set(key, [...(this.#bySheet.get(key) ?? []), looks]);
    }
  }

  /** Undefined for a cell that was not ours. */
  at(sheet: string, row: number, column: number): string | undefined {
    const looks = this.#bySheet.get(sheet.toLowerCase())?.find(({ area }) => containsCell(area, row, column));
    return looks?.keys[row - looks.area.row]?.[column - looks.area.column];
  }

  /** Whether a look is one that the add-in gives, or none at all. */
  isOurs(key: string): boolean {
    return this.#roles.has(key);
  }

  roleOf(key: string): StyleRole | undefined {
    return this.#roles.get(key);
  }
}
