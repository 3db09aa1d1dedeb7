import type {
  CellEdit,
  DrawOptions,
  EditEvent,
  LivePort,
  PortAbilities,
  UndoDrawing,
} from "../app/live-port";
import type { Progress } from "../app/ports";
import type { Area, CellRef, FormulaGrid, Grid, WorkbookDescription } from "../workbook/cells";
import type { WorkbookPlan } from "../workbook/plan";
import { Drawer } from "./drawer";
import { OwnWrites } from "./host/events";
import { abilities, requireLeast } from "./host/requirements";
import { run } from "./host/run";
import { describe } from "./read/describe";
import { readCells } from "./read/read-cells";
import { watch } from "./watch";
import { writeEdits } from "./write-edits";

/**
 * The workbook that is open in Excel, through Office.js. There is one per workbook: it knows what it has drawn. What
 * Excel refuses is thrown as a HostError.
 */
export class ExcelWorkbook implements LivePort {
  readonly abilities: PortAbilities = abilities();
  readonly #ownWrites = new OwnWrites();
  readonly #drawer = new Drawer(this.#ownWrites);

  describe(): Promise<WorkbookDescription> {
    return describe();
  }

  async read(areas: readonly Area[]): Promise<readonly Grid[]> {
    const read = await readCells(areas, ["values", "formats"]);
    return read.map(({ area, values, formats }) => ({ area, values, formats }));
  }

  /** As `read`; a formula that spills is in its first cell only. */
  async readFormulas(areas: readonly Area[]): Promise<readonly FormulaGrid[]> {
    const read = await readCells(areas, ["formulas"]);
    return read.map(({ area, formulas }) => ({ area, formulas }));
  }

  async draw(plan: WorkbookPlan, progress?: Progress): Promise<void> {
    await this.drawUndoable(plan, { progress });
  }

  async drawUndoable(plan: WorkbookPlan, options: DrawOptions): Promise<UndoDrawing> {
    requireLeast();
    return this.#drawer.draw(plan, options);
  }

  async show({ sheet, row, column }: CellRef): Promise<void> {
    await run(async (context) => {
      const its = context.workbook.worksheets.getItem(sheet);
      its.activate();
      its.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
    }, sheet);
  }

  write(edits: readonly CellEdit[]): Promise<void> {
    return writeEdits(this.#ownWrites, edits);
  }

  async watch(listener: (edit: EditEvent) => void): Promise<() => Promise<void>> {
    return this.abilities.live ? watch(this.#ownWrites, listener) : async () => undefined;
  }
}

/** The workbook that the add-in is open in, once Office.js is ready. */
export async function openExcelWorkbook(): Promise<ExcelWorkbook> {
  await Office.onReady();
  return new ExcelWorkbook();
}
