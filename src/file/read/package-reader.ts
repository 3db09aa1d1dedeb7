import type {
  Area,
  CellValue,
  FormulaGrid,
  Grid,
  SheetInfo,
  TableInfo,
  WorkbookDescription,
} from "../../workbook/cells";
import { limits } from "../package/limits";
import type { Parts } from "../package/parts";
import { sameName } from "../../workbook/area";
import { definedNames, type DefinedName } from "./defined-names";
import { numberFormats } from "./number-formats";
import { sharedStrings } from "./shared-strings";
import { SheetCells, type StoredCell } from "./cell-store";
import { sheetCells, type CellBudget } from "./sheet-cells";
import { sheetEntries, type SheetEntry } from "./sheet-entries";
import { tablesOf } from "./tables";

/** Reads a workbook out of its parts: each part once, when it is first needed. */
export class PackageReader {
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly #cells = new Map<string, SheetCells>();
  readonly #budget: CellBudget = { left: limits.cells };
  #strings: readonly string[] | undefined;
  #formats: readonly string[] | undefined;

  constructor(readonly parts: Parts) {
    this.sheets = sheetEntries(parts);
    this.names = definedNames(parts);
  }

  describe(): WorkbookDescription {
    return {
      sheets: this.sheets.map(({ name, visible }): SheetInfo => {
        const cells = this.cells(name);
        const { hiddenRows } = cells;
        const unsaved = cells.unsaved.map((rectangle) => ({ sheet: name, ...rectangle }));
        return {
          ...{ name, visible, used: cells.used(name) },
          ...(hiddenRows.length > 0 && { hiddenRows }),
          ...(unsaved.length > 0 && { unsaved }),
        };
      }),
      tables: this.tables(),
      names: this.names
        .filter(({ sheetIndex }) => sheetIndex === null)
        .map(({ name, area }) => ({ name, area })),
    };
  }

  tables(): readonly TableInfo[] {
    return this.sheets.flatMap(({ name, part }) => (part === null ? [] : tablesOf(this.parts, name, part)));
  }

  sheet(name: string): SheetEntry | undefined {
    return this.sheets.find((entry) => sameName(entry.name, name));
  }

  /** The cells of a sheet; none when the workbook has no such sheet, or one without cells. */
  cells(sheetName: string): SheetCells {
    const key = sheetName.toLowerCase();
    const known = this.#cells.get(key);
    if (known !== undefined) return known;
    const part = this.sheet(sheetName)?.part ?? null;
    this.#strings ??= sharedStrings(this.parts);
    const cells =
      part === null ? new SheetCells() : sheetCells(this.parts, part, this.#strings, this.#budget);
    this.#cells.set(key, cells);
    return cells;
  }

  read(area: Area): Grid {
    return {
      area,
      values: this.#grid(area, (cell): CellValue => cell?.value ?? null),
      formats: this.#grid(area, (cell) => this.formatOf(cell?.style ?? 0)),
    };
  }

  readFormulas(area: Area): FormulaGrid {
    return { area, formulas: this.#grid(area, (cell) => cell?.formula ?? null) };
  }

  /** The number format of a cell style. */
  formatOf(style: number): string {
    this.#formats ??= numberFormats(this.parts);
    return this.#formats[style] ?? "General";
  }

  #grid<T>(area: Area, pick: (cell: StoredCell | undefined) => T): readonly (readonly T[])[] {
    if (this.sheet(area.sheet) === undefined) throw new Error(`The workbook has no sheet ${area.sheet}.`);
    const cells = this.cells(area.sheet);
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => pick(cells.at(area.row + i, area.column + j))),
    );
  }
}
