import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetFormulaCalculationStopMutation,
  SetTriggerFormulaCalculationStartMutation,
  type ISetFormulaCalculationNotificationMutation,
} from "@univerjs/engine-formula";
import { IRPCChannelService, toModule } from "@univerjs/rpc";
import { runsOfWorker, type HeldRuns } from "../../calculator/channels";
import { EndOfRun } from "../../calculator/end-of-run";
import type { Rectangle } from "../../../src/workbook/area";
import { unitId } from "../grid/open-grid";
import { rangeOf } from "../grid/ranges";
import type { Surface } from "./surface";
import type { Mutation } from "./take-edits";

/** Maximum wait for a silent engine, in milliseconds. */
const maximumWait = 120_000;

/** Follows the calculations of the grid, which run in a worker: whether one is pending or running. */
export class Calculation {
  /** Changes since the last calculation began. */
  #due: readonly Mutation[] = [];
  readonly #end = new EndOfRun();
  #running = 0;
  #isStopping = false;
  #waiting: readonly (() => void)[] = [];
  #silence: ReturnType<typeof setTimeout> | undefined;
  #isHeld = false;
  #release: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly surface: Surface) {}

  get isIdle(): boolean {
    return this.#running === 0 && this.#due.length === 0;
  }

  /** Resolves when all present changes are computed and the results are in the workbook. */
  settled(): Promise<void> {
    if (this.isIdle) return Promise.resolve();
    return new Promise((resolve) => {
      this.#waiting = [...this.#waiting, resolve];
    });
  }

  /** Stops new calculations until `release`. */
  hold(): void {
    clearTimeout(this.#release);
    if (!this.#isHeld) void this.#runs.hold();
    this.#isHeld = true;
  }

  /**
   * Allows calculations again, after Univer's own calculation has started: Univer starts it a tenth of a second after
   * the request.
   */
  release(): void {
    if (!this.#isHeld) return;
    clearTimeout(this.#release);
    this.#release = setTimeout(() => {
      this.#isHeld = false;
      void this.#runs.release();
    }, 150);
  }

  /** Computes the formulas in these cells, and all that depends on the cells. */
  ask(sheetId: string, areas: readonly Rectangle[]): void {
    if (areas.length === 0) return;
    const dirtyRanges = areas.map((area) => ({ unitId, sheetId, range: rangeOf(area) }));
    this.surface.mutate(SetTriggerFormulaCalculationStartMutation.id, null, { dirtyRanges });
  }

  /** Receives every command of the grid. */
  follow(mutation: Mutation, options: object | undefined): void {
    if (mutation.id === SetFormulaCalculationStartMutation.id) {
      this.#due = [];
      this.#running++;
      this.#isStopping = false;
    } else if (mutation.id === SetFormulaCalculationStopMutation.id) this.#isStopping = true;
    else if (mutation.id === SetFormulaCalculationNotificationMutation.id) this.#note(mutation.params ?? {});
    else if (this.#makesDue(mutation, options)) this.#due = [...this.#due, mutation];
    else return;
    this.#listenOn();
  }

  stop(): void {
    clearTimeout(this.#release);
    if (this.#isHeld) void this.#runs.release();
    this.#forget();
    clearTimeout(this.#silence);
  }

  #note(notification: ISetFormulaCalculationNotificationMutation): void {
    const how = this.#end.note(notification);
    if (how === null) return;
    this.#running = Math.max(0, this.#running - 1);
    if (this.#isStopping && how !== FormulaExecutedStateType.STOP_EXECUTION) this.#askAgain();
    if (!this.isIdle) return;
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }

  /** If a calculation ends before it receives the request to stop, Univer forgets what it was stopped for. */
  #askAgain(): void {
    const forgotten = this.#due;
    [this.#due, this.#isStopping] = [[], false];
    for (const { id, params } of forgotten) {
      const dirty = this.#dirty.get(id)?.getDirtyData({ id, ...(params && { params }) });
      if (dirty) this.surface.mutate(SetTriggerFormulaCalculationStartMutation.id, null, dirty);
    }
  }

  /** Whether Univer starts a calculation after this command, by its own conditions. */
  #makesDue({ id, params }: Mutation, options: object | undefined): boolean {
    if (!this.#dirty.has(id)) return false;
    if (id !== "sheet.mutation.set-range-values") return true;
    const isLocal = options !== undefined && "onlyLocal" in options && options.onlyLocal === true;
    const trigger = params !== undefined && "trigger" in params ? String(params.trigger) : "";
    return !isLocal && !changesOfLooks.has(trigger);
  }

  get #runs(): HeldRuns {
    return toModule<HeldRuns>(
      this.surface.grid.services.get(IRPCChannelService).requestChannel(runsOfWorker),
    );
  }

  get #dirty(): IActiveDirtyManagerService {
    return this.surface.grid.services.get(IActiveDirtyManagerService);
  }

  #listenOn(): void {
    clearTimeout(this.#silence);
    if (this.isIdle) return;
    this.#silence = setTimeout(() => {
      this.#forget();
      throw new Error("The grid has not computed its formulas: its worker does not respond.");
    }, maximumWait);
  }

  #forget(): void {
    [this.#due, this.#running] = [[], 0];
    for (const resolve of this.#waiting) resolve();
    this.#waiting = [];
  }
}

/** Commands that change only the looks of cells. */
const changesOfLooks = new Set([
  "sheet.command.set-style",
  "sheet.command.set-border",
  "sheet.command.clear-selection-format",
]);
