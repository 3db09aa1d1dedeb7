import type { ICellData, IRange, Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { Rectangle } from "../../../src/workbook/area";
import type { MemoryCell, MemorySheet, MemoryWorkbook } from "../../memory";
import { cellData, gridFormula, valueOf } from "../grid/cell-data";
import { lookOf } from "../grid/cell-style";
import { unitId } from "../grid/open-grid";
import { rectangleOfRange } from "../grid/ranges";
import { widthInCharacters, heightInPoints } from "../grid/sheet-data";
import type { ShownCells } from "./shown-cells";
import type { Surface } from "./surface";

/** The mutations of the user's steps in the grid that the workbook follows. */
export interface Mutation {
  readonly id: string;
  readonly params?: object;
}

interface Parameters {
  readonly subUnitId?: string;
  readonly cellValue?: Record<string, Record<string, unknown>>;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly name?: string;
  readonly colWidth?: number | Record<string, number>;
  readonly rowHeight?: number | Record<string, number>;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
}

const shifts = {
  "sheet.mutation.insert-row": { axis: "rows", way: 1 },
  "sheet.mutation.remove-rows": { axis: "rows", way: -1 },
  "sheet.mutation.insert-col": { axis: "columns", way: 1 },
  "sheet.mutation.remove-col": { axis: "columns", way: -1 },
} as const;

/** The mutations that are copied to the workbook; the grid uses the others only for itself. */
export const edits: ReadonlySet<string> = new Set([
  ...Object.keys(shifts),
  "sheet.mutation.set-range-values",
  "sheet.mutation.move-range",
  "sheet.mutation.reorder-range",
  "sheet.mutation.set-worksheet-col-width",
  "sheet.mutation.set-worksheet-row-height",
  "sheet.mutation.set-worksheet-name",
]);

/** Copies what the user does in the grid into the workbook. */
export class TakeEdits {
  constructor(
    readonly workbook: MemoryWorkbook,
    readonly surface: Surface,
    readonly shown: ShownCells,
  ) {}

  take({ id, params }: Mutation): void {
    // Univer's mutations have parameters with these names, where they have any.
    const parameters = (params ?? {}) as Parameters;
    const sheet = this.workbook.sheet(parameters.subUnitId ?? "");
    if (id in shifts) return this.#shift(sheet, id as keyof typeof shifts, parameters.range);
    switch (id) {
      case "sheet.mutation.set-range-values":
        return this.#cells(sheet, areaOfCells(parameters.cellValue));
      case "sheet.mutation.move-range":
      case "sheet.mutation.reorder-range":
        for (const key of [parameters.subUnitId, parameters.from?.subUnitId, parameters.to?.subUnitId])
          this.#wholeSheet(this.workbook.sheet(key ?? ""));
        return;
      case "sheet.mutation.set-worksheet-col-width":
        return this.#sizes(sheet, "columnWidths", parameters);
      case "sheet.mutation.set-worksheet-row-height":
        return this.#sizes(sheet, "rowHeights", parameters);
      case "sheet.mutation.set-worksheet-name":
        if (sheet !== undefined && parameters.name !== undefined)
          this.workbook.renameSheet(sheet, parameters.name);
        return;
    }
  }

  /** The user's selection: the sheet and the selected cells. */
  takeSelection(ranges: readonly IRange[]): void {
    const active = this.workbook.sheet(this.surface.grid.book.getActiveSheet().getSheetId());
    const range = ranges.at(-1);
    if (active === undefined || range === undefined) return;
    this.workbook.batch("user", () =>
      this.workbook.select({ ...rectangleOfRange(range), sheet: active.name }),
    );
  }

  #wholeSheet(sheet: MemorySheet | undefined): void {
    const grid = sheet && this.surface.grid.book.getSheetBySheetId(sheet.id);
    if (!sheet || !grid) return;
    this.#cells(sheet, { row: 0, column: 0, rows: grid.getLastRow() + 1, columns: grid.getLastColumn() + 1 });
  }

  #cells(sheet: MemorySheet | undefined, area: Rectangle | null): void {
    const grid = sheet && this.surface.grid.book.getSheetBySheetId(sheet.id)?.getSheet();
    if (!sheet || !grid || area === null) return;
    const styles = this.surface.grid.book.getWorkbook().getStyles();
    this.workbook.batch("user", () =>
      sheet.write(area, (cell, row, column) => {
        const raw: Nullable<ICellData> = grid.getCellRaw(row, column);
        const formula = this.#formulaOf(sheet, raw, row, column);
        const taken = sameAsShown(cell, raw, formula) ? cell : typed(cell, raw, formula);
        // The cell's own style: the displayed style includes conditional formats and tables.
        const looks = lookOf(styles.getStyleByCell(raw));
        const restyled =
          looks.format === cell.format && sameLook(looks.look, cell.look) ? taken : { ...taken, ...looks };
        this.shown.set(sheet.id, row, column, restyled);
        return restyled;
      }),
    );
  }

  /** A cell that was filled with a formula has no text of its own in the grid; it shares that of another cell. */
  #formulaOf({ id }: MemorySheet, raw: Nullable<ICellData>, row: number, column: number): string | null {
    if (raw?.f) return raw.f;
    if (!raw?.si) return null;
    const model = this.surface.grid.services.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, id, unitId) ?? null;
  }

  /**
   * The grid has moved cells and rewritten formulas; the workbook moves its own cells and all that refers to them.
   */
  #shift(sheet: MemorySheet | undefined, id: keyof typeof shifts, range: IRange | undefined): void {
    if (sheet === undefined || range === undefined) return;
    const { axis, way } = shifts[id];
    const [at, last] =
      axis === "rows" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    this.workbook.shift(sheet.name, { axis, at, count: way * (last - at + 1) });
    this.shown.take(sheet);
    this.#wholeSheet(sheet);
  }

  #sizes(
    sheet: MemorySheet | undefined,
    part: "columnWidths" | "rowHeights",
    { ranges = [], colWidth, rowHeight }: Parameters,
  ): void {
    const given = part === "columnWidths" ? colWidth : rowHeight;
    if (sheet === undefined || given === undefined) return;
    const sizes = new Map(sheet.state[part]);
    for (const range of ranges) {
      const [first, last] =
        part === "columnWidths" ? [range.startColumn, range.endColumn] : [range.startRow, range.endRow];
      for (let index = first; index <= last; index++) {
        const pixels = typeof given === "number" ? given : given[index];
        if (pixels === undefined) continue;
        sizes.set(index, part === "columnWidths" ? widthInCharacters(pixels) : heightInPoints(pixels));
      }
    }
    this.workbook.batch("user", () => sheet.update({ [part]: sizes }));
  }
}

/** The smallest rectangle around the cells of a mutation. */
function areaOfCells(cells: Parameters["cellValue"]): Rectangle | null {
  const rows = Object.keys(cells ?? {}).map(Number);
  const columns = Object.values(cells ?? {}).flatMap((row) => Object.keys(row ?? {}).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const least = (of: readonly number[]): number => of.reduce((a, b) => Math.min(a, b));
  const most = (of: readonly number[]): number => of.reduce((a, b) => Math.max(a, b));
  const [row, column] = [least(rows), least(columns)];
  return { row, column, rows: most(rows) - row + 1, columns: most(columns) - column + 1 };
}

/** Formulas are compared in the grid's spelling, values in the grid's form. */
function sameAsShown(cell: MemoryCell, raw: Nullable<ICellData>, formula: string | null): boolean {
  const shownFormula = cell.formula === null ? null : gridFormula(cell.formula);
  if (formula !== shownFormula) return false;
  return formula !== null || (cellData(cell).v ?? null) === (valueOf(raw) === null ? null : (raw?.v ?? null));
}

const typed = (cell: MemoryCell, raw: Nullable<ICellData>, formula: string | null): MemoryCell => ({
  ...cell,
  formula,
  value: valueOf(raw),
  array: false,
});

const sameLook = (one: MemoryCell["look"], other: MemoryCell["look"]): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
