import type { ScenarioComparison } from "../../scenarios";
import type { SessionIndex } from "../session-index";

/** Scenarios side by side, as they were compared last. */
export interface SessionComparison {
  readonly phase: "running" | "done" | "failed";
  /** Code of the index. */
  readonly root: string;
  /** Names of the scenarios that were asked for. */
  readonly names: readonly string[];
  /** Null until it is computed, and where it failed. */
  readonly found: ScenarioComparison | null;
  /** Why it failed; "" otherwise. */
  readonly reason: string;
  /** The index that was compared. */
  readonly index: SessionIndex;
  /** Whether the index or one of the scenarios has changed since. */
  readonly isOld: boolean;
  /** The index for which `isOld` was found. */
  readonly checked: SessionIndex;
}
