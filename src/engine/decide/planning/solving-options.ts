import type { ProgrammeSolver } from "./programme";

export interface SolvingOptions {
  /** A stronger solver than the engine's own, for plans with several constraints; absent for the engine's own. */
  readonly solve?: ProgrammeSolver;
  /** Whether the time is over: the best plan found until then is returned, and says so. Absent for no limit. */
  readonly deadline?: () => boolean;
  /** Work of the search at most, in values read; absent for the usual amount, about a second of an idle machine. */
  readonly work?: number;
  /** Ends the work when it is aborted: its reason is thrown. */
  readonly signal?: { throwIfAborted(): void };
}
