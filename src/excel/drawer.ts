import { CancelledError, HostError, type DrawOptions, type UndoDrawing } from "../app/live-port";
import { sameName } from "../workbook/area";
import type { WorkbookPlan } from "../workbook/plan";
import { blockArea } from "./block-area";
import { drawPlan } from "./draw/draw-plan";
import { isNewSheet, type Drawing } from "./draw/drawing";
import { planBefore } from "./draw/plan-before";
import { refuseObstacles } from "./draw/refuse-obstacles";
import { hostError } from "./host/errors";
import type { OwnWrites } from "./host/events";
import { requireOpenStructure } from "./host/open-structure";
import { hasDynamicArrays, supports } from "./host/requirements";
import { runOperations } from "./host/run-operations";
import { roleFormats } from "./look-key";
import { nothingWritten, readPresent, type Present, type WrittenBefore } from "./present/present";

/** Draws plans into the workbook, and takes drawings back. */
export class Drawer {
  /** The plan that the workbook was last drawn by from here. */
  #last: WorkbookPlan | null = null;
  /** Number formats of every plan drawn here: a cell that has one of them may be given another. */
  readonly #formats = new Set(roleFormats);

  constructor(readonly ownWrites: OwnWrites) {}

  /**
   * Draws a plan and gives the way to take it back. What was written by a drawing that fails or is stopped is taken back
   * at once.
   * @throws BlockedError before anything is written, when a block would cover a filled cell that is not ours
   * @throws CancelledError when the signal aborts
   * @throws HostError for what Excel refuses; `written` has the sheets that could not be put back
   */
  async draw(plan: WorkbookPlan, options: DrawOptions): Promise<UndoDrawing> {
    const last = this.#last;
    const drawing = await this.#begin(plan, nothingWritten, options);
    const before = planBefore(drawing);
    const touched = new Set<string>();
    try {
      await this.#write(drawing, nothingWritten, options, touched);
    } catch (error) {
      if (touched.size > 0) await this.#putBack(before, last, plan, error, touched);
      throw error;
    }
    return () => this.#restore(before, last, handedOver(plan));
  }

  /** Reads what the plan can touch, and refuses what cannot be drawn. */
  async #begin(plan: WorkbookPlan, written: WrittenBefore, { progress }: DrawOptions): Promise<Drawing> {
    progress?.("Reading the workbook", 0, 1);
    for (const format of formatsOf(plan)) this.#formats.add(format);
    const present = await readPresent(plan, written);
    const drawing: Drawing = {
      plan,
      present,
      last: stillThere(this.#last, present),
      formats: this.#formats,
      arrays: hasDynamicArrays(),
      tablesResize: supports("1.13"),
    };
    refuseObstacles(plan, present);
    const isAdding = plan.sheets.some(({ sheet }) => isNewSheet(drawing, sheet));
    if (isAdding || present.leaving.length > 0) await requireOpenStructure();
    return drawing;
  }

  async #write(
    drawing: Drawing,
    written: WrittenBefore,
    { progress = () => undefined, signal }: DrawOptions,
    touched: Set<string>,
  ): Promise<void> {
    const operations = await drawPlan(drawing, written);
    this.#last = null;
    await runOperations(operations, {
      ownWrites: this.ownWrites,
      progress,
      signal,
      touch: (sheet) => touched.add(sheet),
    });
    this.#last = drawing.plan;
  }

  async #putBack(
    before: WorkbookPlan,
    last: WorkbookPlan | null,
    plan: WorkbookPlan,
    error: unknown,
    touched: ReadonlySet<string>,
  ): Promise<void> {
    const areas = plan.sheets.flatMap((sheet) => sheet.blocks.map((block) => blockArea(sheet, block)));
    const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
    try {
      await this.#restore(before, last, { areas, tables });
    } catch (failure) {
      const { code, subject, cause } =
        error instanceof HostError ? error : hostError(error instanceof CancelledError ? failure : error, "");
      throw new HostError(
        code,
        subject,
        [...touched].filter((sheet) => sheet !== ""),
        { cause },
      );
    }
  }

  async #restore(before: WorkbookPlan, last: WorkbookPlan | null, written: WrittenBefore): Promise<void> {
    const drawing = await this.#begin(before, written, {});
    await this.#write(drawing, written, {}, new Set());
    this.#last = last;
  }
}

/**
 * The last plan, while all of its sheets are there. With a sheet that the user has deleted went what referred to it on the
 * others (the list of a drop-down): nothing is known to be as the plan left it.
 */
const stillThere = (last: WorkbookPlan | null, { description }: Present): WorkbookPlan | null =>
  last?.sheets.every(({ sheet }) => description.sheets.some(({ name }) => sameName(name, sheet))) === true
    ? last
    : null;

/** What a plan writes that is the user's from then on: only its undoing takes it away again. */
const handedOver = (plan: WorkbookPlan): WrittenBefore => ({
  areas: plan.sheets.flatMap((sheet) =>
    sheet.blocks.filter(({ name }) => name === null).map((block) => blockArea(sheet, block)),
  ),
  tables: plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
});

const formatsOf = (plan: WorkbookPlan): readonly string[] =>
  plan.sheets.flatMap(({ blocks }) =>
    blocks.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap(({ format }) => format ?? []))),
  );
