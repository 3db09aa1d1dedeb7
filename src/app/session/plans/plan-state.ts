import type { IndexPlan } from "../../../workbook/decisions";
import type { SessionIndex } from "../session-index";

/** Plans that were asked for, and the one that is made now. They are made beside the queue: edits do not wait for them. */
export interface SessionPlans {
  /** The last plan of each index, by its code. */
  readonly byRoot: ReadonlyMap<string, SessionPlan>;
  readonly running: RunningPlan | null;
  /** Why the last plan was not made; null when it was, and when it was cancelled. */
  readonly failure: { readonly root: string; readonly message: string } | null;
}

export interface SessionPlan {
  readonly plan: IndexPlan;
  /** The index that was planned for. */
  readonly index: SessionIndex;
  /** Whether the index or its costs have changed since. */
  readonly isOld: boolean;
  /** The index for which `isOld` was found. */
  readonly checked: SessionIndex;
}

export interface RunningPlan {
  readonly root: string;
  readonly step: string;
  /** Share done, 0..1; null when it is not known. */
  readonly share: number | null;
}

export const noPlans: SessionPlans = { byRoot: new Map(), running: null, failure: null };
