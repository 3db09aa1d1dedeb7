import type { Language } from "../../workbook/language";
import type { WorkbookPlan } from "../../workbook/plan";
import { CancelledError, type LivePort } from "../live-port";
import type { PlanOptions } from "../plan-workbook";
import type { Progress, Surroundings } from "../ports";
import type { Schedule } from "./debounced";
import type { DrawnReport } from "./drawn-report";
import { RefusedError } from "./failure";
import type { Store } from "./store";
import type { Busy, Deed, SessionIndex } from "./types";
import type { UndoStack } from "./undo-stack";

export interface SessionOptions {
  readonly surroundings: Surroundings;
  /** Of the program, for audit and history. */
  readonly version: string;
  /** Of the pane: a first report is in it where the Method says nothing; English where it is absent. */
  readonly language?: Language;
  /** The workbook of "Load example"; asked for when it is wanted, so that its data need not be loaded before. */
  readonly example: () => WorkbookPlan | Promise<WorkbookPlan>;
  /** Pause after the last edit before the workbook is read again, in milliseconds. */
  readonly debounce?: number;
  /** The clock's timer, unless another is given. */
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
  /** Whether the user has kept the baseline: a run then leaves it. */
  hasKeptBaseline: boolean;
  /** What the running action does. */
  deed: Deed;
  /** Of the running action. */
  abort: AbortController;
}

/** The index of the last reading. @throws RefusedError when there is none */
export function indexOf({ store }: Core): SessionIndex {
  const { index } = store.state;
  if (index === null) throw new RefusedError("no-index", "");
  return index;
}

/** What every plan of a report is made with; after each sheet it can be cancelled. */
export function planning(core: Core): Omit<PlanOptions, "mode"> {
  const { surroundings, version, language } = core.options;
  const progress = progressOf(core, true);
  return {
    surroundings,
    version,
    usualLanguage: language,
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
