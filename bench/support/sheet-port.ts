import type { CellEdit, EditEvent, LivePort, UndoDrawing } from "../../src/app/live-port";
import type {
  Area,
  CellValue,
  FormulaGrid,
  Grid,
  NameInfo,
  WorkbookDescription,
} from "../../src/workbook/cells";
import type { WorkbookPlan } from "../../src/workbook/plan";
import type { Rows } from "./synthetic-sheets";

/**
 * A workbook in arrays: the time is that of the session, not of a spreadsheet. From a drawing it keeps only the
 * places of the blocks.
 */
export class SheetPort implements LivePort {
  readonly abilities = { level: "arrays", live: true };
  readonly #sheets: ReadonlyMap<string, CellValue[][]>;
  #names: readonly NameInfo[] = [];
  #listener: (edit: EditEvent) => void = () => undefined;

  constructor(sheets: Readonly<Record<string, Rows>>) {
    this.#sheets = new Map(Object.entries(sheets).map(([name, rows]) => [name, rows.map((row) => [...row])]));
  }

  /** An edit by the user. */
  type({ cell, value }: CellEdit): void {
    this.#set({ cell, value });
    this.#listener({ area: { ...cell, rows: 1, columns: 1 } });
  }

  async describe(): Promise<WorkbookDescription> {
    const sheets = [...this.#sheets].map(([name, rows]) => ({
      name,
      visible: true,
      used: { sheet: name, row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 0 },
    }));
    return { sheets, tables: [], names: this.#names };
  }

  async read(areas: readonly Area[]): Promise<readonly Grid[]> {
    return areas.map((area) => ({
      area,
      values: this.#rows(area, (row, column) => this.#sheets.get(area.sheet)?.[row]?.[column] ?? null),
      formats: this.#rows(area, () => "General"),
    }));
  }

  async readFormulas(areas: readonly Area[]): Promise<readonly FormulaGrid[]> {
    return areas.map((area) => ({ area, formulas: this.#rows(area, () => null) }));
  }

  async write(edits: readonly CellEdit[]): Promise<void> {
    for (const edit of edits) this.#set(edit);
  }

  async show(): Promise<void> {}

  async watch(listener: (edit: EditEvent) => void): Promise<() => Promise<void>> {
    this.#listener = listener;
    return async () => void (this.#listener = () => undefined);
  }

  async draw(plan: WorkbookPlan): Promise<void> {
    this.#names = plan.sheets.flatMap(({ sheet, blocks }) =>
      blocks.flatMap(({ name, row, column, cells }) =>
        name === null
          ? []
          : [{ name, area: { sheet, row, column, rows: cells.length, columns: cells[0]?.length ?? 0 } }],
      ),
    );
  }

  async drawUndoable(plan: WorkbookPlan): Promise<UndoDrawing> {
    const before = this.#names;
    await this.draw(plan);
    return async () => void (this.#names = before);
  }

  #rows<T>({ row, column, rows, columns }: Area, at: (row: number, column: number) => T): T[][] {
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => at(row + i, column + j)),
    );
  }

  #set({ cell, value }: CellEdit): void {
    const row = this.#sheets.get(cell.sheet)?.[cell.row];
    if (row === undefined) throw new RangeError(`There is no row ${cell.row} on ${cell.sheet}.`);
    row[cell.column] = value;
  }
}
