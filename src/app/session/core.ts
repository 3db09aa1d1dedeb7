import type { Language } from "../../workbook/language";
import type { WorkbookPlan } from "../../workbook/plan";
import type { RunOptions } from "../analyse";
import { CancelledError, type LivePort } from "../live-port";
import type { PlanOptions } from "../plan-workbook";
import type { Progress, Surroundings } from "../ports";
import type { Schedule } from "./debounced";
import type { DrawnReport } from "./drawn-report";
import { RefusedError } from "./failure";
import type { MethodTable } from "./settings/method-table";
import type { Store } from "./store";
import type { SessionAction } from "./actions";
import type { Busy, SessionIndex } from "./types";
import type { UndoStack } from "./undo-stack";

export interface SessionOptions {
  readonly surroundings: Surroundings;
  /** Version of the program, for the Audit sheet and the history. */
  readonly version: string;
  /** Language of the pane. A first report uses it where the Method names none. Default: English. */
  readonly language?: Language;
  /** The workbook of "Load example"; called only when it is needed, so that its data can be loaded late. */
  readonly example: () => WorkbookPlan | Promise<WorkbookPlan>;
  /** Workers for runs of the index (see `workOf`). Absent: no ranges of ranks, and tests run on the calling thread. */
  readonly workersFor?: RunOptions["workersFor"];
  /** Pause after the last edit before the workbook is read again, in milliseconds. */
  readonly debounce?: number;
  /** Default: the timer of the clock. */
  readonly schedule?: Schedule;
}

/** What the actions of one session share. */
export interface Core {
  readonly port: LivePort;
  readonly options: SessionOptions;
  readonly store: Store;
  readonly undos: UndoStack;
  /** The report in the workbook; null when there is none. */
  report: DrawnReport | null;
  /** The Method table of the last reading; null when it had none. */
  method: MethodTable | null;
  /** Whether the user has kept a baseline; a run then does not replace it. */
  hasKeptBaseline: boolean;
  /** The running action, or the last one. */
  running: SessionAction;
  /** Cancels the running action. */
  abort: AbortController;
}

/** The index of the last reading. @throws RefusedError when there is none */
export function indexOf({ store }: Core): SessionIndex {
  const { index } = store.state;
  if (index === null) throw new RefusedError("no-index", "");
  return index;
}

/** The options of every plan of a report. Planning can be cancelled after each sheet. */
export function planning(core: Core): Omit<PlanOptions, "mode"> {
  const { surroundings, version, language } = core.options;
  const progress = progressOf(core, true);
  return {
    surroundings,
    version,
    usualLanguage: language,
    progress,
    running: { workersFor: core.options.workersFor, signal: core.abort.signal },
    afterSheet: async ({ done, all }) => {
      progress("Planning the report", done, all);
      await surroundings.pause?.();
      if (core.abort.signal.aborted) throw new CancelledError("The planning was stopped.");
    },
  };
}

/** Shows the steps of a long action. */
export const progressOf =
  ({ store }: Core, cancellable: boolean): Progress =>
  (step, done, total) => {
    const { busy } = store.state;
    if (busy === null) return;
    const shown: Busy = { ...busy, step, share: total > 0 ? done / total : null, cancellable };
    store.set({ busy: shown });
  };
