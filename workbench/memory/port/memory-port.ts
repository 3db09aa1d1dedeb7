import {
  CancelledError,
  type CellEdit,
  type DrawOptions,
  type EditEvent,
  type LivePort,
  type PortAbilities,
  type UndoDrawing,
} from "../../../src/app/live-port";
import type { Progress } from "../../../src/app/ports";
import { Holdings } from "../../../src/workbook/holdings";
import { areaOf } from "../../../src/workbook/area";
import type { Area, CellRef, FormulaGrid, Grid, WorkbookDescription } from "../../../src/workbook/cells";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import type { MemoryCell } from "../cell";
import type { Change } from "../change";
import type { MemorySheet } from "../memory-sheet";
import type { MemoryWorkbook } from "../memory-workbook";
import { drawPlan } from "./draw-plan";
import { refuseClosed } from "./refuse";
import { keepBefore, putBack } from "./undo";

/** The add-in's port over a workbook in memory, without Office.js between them: for tests and for trying out. */
export class MemoryPort implements LivePort {
  readonly abilities: PortAbilities = { level: "ExcelApi 1.17", live: true };

  constructor(readonly workbook: MemoryWorkbook) {}

  async describe(): Promise<WorkbookDescription> {
    const { sheets, names } = this.workbook;
    return {
      sheets: sheets.map((sheet) => ({
        name: sheet.name,
        visible: sheet.state.visibility === "visible",
        used: sheet.used(),
        ...(sheet.state.hiddenRows.size > 0 && {
          hiddenRows: [...sheet.state.hiddenRows].sort((a, b) => a - b),
        }),
      })),
      tables: sheets.flatMap(({ state }) =>
        state.tables.map(({ name, area, hasHeader, hasTotals }) => ({ name, area, hasHeader, hasTotals })),
      ),
      names: names.map(({ name, refersTo }) => ({ name, area: areaOf(refersTo) })),
    };
  }

  /** @throws RangeError when an area is on a sheet that the workbook has not */
  async read(areas: readonly Area[]): Promise<readonly Grid[]> {
    await this.workbook.settled();
    return areas.map((area) => ({
      area,
      values: this.#grid(area, ({ value }) => value),
      formats: this.#grid(area, ({ format }) => format),
    }));
  }

  async readFormulas(areas: readonly Area[]): Promise<readonly FormulaGrid[]> {
    return areas.map((area) => ({ area, formulas: this.#grid(area, ({ formula }) => formula) }));
  }

  async draw(plan: WorkbookPlan, progress?: Progress): Promise<void> {
    await this.drawUndoable(plan, { progress });
  }

  async drawUndoable(plan: WorkbookPlan, { progress, signal }: DrawOptions): Promise<UndoDrawing> {
    const { workbook } = this;
    const holdings = new Holdings((await this.describe()).names, plan);
    refuseClosed(workbook, [
      ...plan.sheets.map(({ sheet }) => sheet),
      ...holdings.areas.map(({ sheet }) => sheet),
    ]);
    const before = keepBefore(workbook, plan, holdings);
    const added: MemorySheet[] = [];
    const undo = (): void => putBack(workbook, before, added);
    try {
      for (const [step, done, total] of drawPlan(workbook, plan, holdings, added)) {
        progress?.(step, done, total);
        // Between two steps the user's doings have their turn, stopping the drawing among them.
        await Promise.resolve();
        if (signal?.aborted === true) throw new CancelledError("The drawing was stopped.");
      }
    } catch (error) {
      undo();
      throw error;
    }
    return async () => {
      refuseClosed(
        workbook,
        [...before.sheets.keys()].map(({ name }) => name),
      );
      undo();
    };
  }

  async show({ sheet, row, column }: CellRef): Promise<void> {
    this.workbook.select({ sheet, row, column, rows: 1, columns: 1 });
  }

  async write(edits: readonly CellEdit[]): Promise<void> {
    refuseClosed(
      this.workbook,
      edits.map(({ cell }) => cell.sheet),
    );
    this.workbook.batch("addIn", () => {
      for (const { cell, value } of edits)
        this.#sheet(cell.sheet).write({ ...cell, rows: 1, columns: 1 }, (present) => ({
          ...present,
          value,
          formula: null,
          array: false,
        }));
    });
  }

  async watch(listener: (edit: EditEvent) => void): Promise<() => Promise<void>> {
    const stop = this.workbook.subscribe((changes, source) => {
      if (source !== "user") return;
      const names = this.workbook.names.map(({ name, refersTo }) => ({ name, area: areaOf(refersTo) }));
      const holdings = new Holdings(names, everything);
      for (const change of changes) {
        const edit = editOf(change);
        const isOurs = "sheet" in change && holdings.on(change.sheet.name).length > 0;
        if (edit !== null && !isOurs) listener(edit);
      }
    });
    return async () => stop();
  }

  #sheet(name: string): MemorySheet {
    const sheet = this.workbook.sheet(name);
    if (sheet === undefined) throw new RangeError(`There is no sheet named ${name}.`);
    return sheet;
  }

  #grid<T>(area: Area, pick: (cell: MemoryCell) => T): readonly (readonly T[])[] {
    const sheet = this.#sheet(area.sheet);
    return Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (__, j) => pick(sheet.cell(area.row + i, area.column + j))),
    );
  }
}

/** A plan that owns every block of ours. */
const everything: WorkbookPlan = { sheets: [], order: [] };

/** What the add-in is told of a change; null for what does not concern it. */
function editOf(change: Change): EditEvent | null {
  switch (change.kind) {
    case "values":
      return { area: change.area };
    case "shifted":
    case "sheetAdded":
    case "sheetDeleted":
    case "tableAdded":
    case "tableDeleted":
      return { area: null };
    default:
      return null;
  }
}
