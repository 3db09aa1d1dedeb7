import { CancelledError, HostError, type DrawOptions, type UndoDrawing } from "../app/live-port";
import { throwRefusal } from "../app/refused";
import {
  blockArea,
  blockAreas,
  drawingScope,
  drawingSteps,
  nothingWritten,
  planBefore,
  plannedFormats,
  refusalOf,
  type Drawing,
  type Step,
  type Written,
} from "../workbook/draw";
import type { WorkbookPlan } from "../workbook/plan";
import { operationsOf } from "./draw/operations-of";
import type { KnownToExcel } from "./draw/write-cells";
import { hostError } from "./host/errors";
import type { OwnWrites } from "./host/events";
import { requireOpenStructure } from "./host/open-structure";
import { hasDynamicArrays, supports } from "./host/requirements";
import { runOperations } from "./host/run-operations";
import { readPresent } from "./present/present";
import { describe } from "./read/describe";

/** A drawing that may begin, its steps, and what they need to know of cells. */
interface Begun {
  readonly drawing: Drawing;
  readonly steps: readonly Step[];
  readonly known: KnownToExcel;
}

/** Draws plans into the workbook, and takes drawings back. */
export class Drawer {
  /** The plan that the workbook was last drawn by from here. */
  #last: WorkbookPlan | null = null;
  /** Number formats of every plan drawn here: a cell that has one of them may be given another. */
  readonly #formats = new Set<string>();

  constructor(readonly ownWrites: OwnWrites) {}

  /**
   * Draws a plan and returns the way to take it back. What was written by a drawing that fails or is stopped is taken back
   * at once.
   * @throws BlockedError before anything is written, when a block would cover a filled cell that is not the add-in's
   * @throws CancelledError when the signal aborts
   * @throws HostError for what Excel refuses; `written` has the sheets that could not be put back
   */
  async draw(plan: WorkbookPlan, options: DrawOptions): Promise<UndoDrawing> {
    const last = this.#last;
    const begun = await this.#begin(plan, nothingWritten, false, options);
    const before = planBefore(begun.drawing, begun.known.looks);
    const touched = new Set<string>();
    try {
      await this.#write(begun, options, touched);
    } catch (error) {
      if (touched.size > 0) await this.#putBack(before, last, plan, error, touched);
      throw error;
    }
    return () => this.#restore(before, last, handedOver(plan));
  }

  /** Reads what the plan can touch, and refuses what cannot be drawn. */
  async #begin(
    plan: WorkbookPlan,
    written: Written,
    isUndoing: boolean,
    { progress }: DrawOptions,
  ): Promise<Begun> {
    progress?.("Reading the workbook", 0, 1);
    for (const format of plannedFormats(plan)) this.#formats.add(format);
    const scope = drawingScope(plan, await describe(), written);
    const present = await readPresent(scope, isUndoing);
    const abilities = {
      resizesTables: supports("1.13"),
      calculatesArrays: hasDynamicArrays(),
      calculates: true,
      changesLooks: true,
    };
    const drawing = { scope, present, abilities, last: this.#last, placeholder: null };
    throwRefusal(refusalOf(drawing));
    const steps = drawingSteps(drawing);
    if (steps.some(({ step }) => step === "insert-sheet" || step === "remove-sheet"))
      await requireOpenStructure();
    const { cells, looks } = present;
    return { drawing, steps, known: { cells, looks, formats: this.#formats, abilities } };
  }

  async #write(
    { drawing, steps, known }: Begun,
    { progress = () => undefined, signal }: DrawOptions,
    touched: Set<string>,
  ): Promise<void> {
    const operations = steps.flatMap((step) => operationsOf(step, known));
    this.#last = null;
    await runOperations(operations, {
      ownWrites: this.ownWrites,
      progress,
      signal,
      touch: (sheet) => touched.add(sheet),
    });
    this.#last = drawing.scope.plan;
  }

  async #putBack(
    before: WorkbookPlan,
    last: WorkbookPlan | null,
    plan: WorkbookPlan,
    error: unknown,
    touched: ReadonlySet<string>,
  ): Promise<void> {
    const areas = plan.sheets.flatMap(blockAreas);
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

  async #restore(before: WorkbookPlan, last: WorkbookPlan | null, written: Written): Promise<void> {
    await this.#write(await this.#begin(before, written, true, {}), {}, new Set());
    this.#last = last;
  }
}

/** What a plan writes that is the user's from then on: only its undoing takes it away again. */
const handedOver = (plan: WorkbookPlan): Written => ({
  areas: plan.sheets.flatMap((sheet) =>
    sheet.blocks.filter(({ name }) => name === null).map((block) => blockArea(sheet, block)),
  ),
  tables: plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)),
});
