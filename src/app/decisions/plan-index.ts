import type { SolvingOptions, PlanSettings, Results } from "../../engine";
import type { IndexPlan } from "../../workbook/decisions";
import type { Source } from "../../workbook/source";
import type { Progress } from "../ports";
import type { RunningOptions } from "../test/run-parts";

/** How a plan is made. */
export interface PlanningOptions extends RunningOptions {
  /** The time of the plan: ISO 8601 with the time zone. */
  readonly time: string;
  /** Robustness runs for the shares of the steps; 0 for none. Absent: as many as usual for the size of the index. */
  readonly runs?: number;
  readonly progress?: Progress | undefined;
  /** A stronger solver than the engine's own: the command line has one. */
  readonly solve?: SolvingOptions["solve"];
}

export async function planIndex(
  _index: { readonly results: Results; readonly source: Source },
  _root: string,
  _settings: PlanSettings,
  _options: PlanningOptions,
): Promise<IndexPlan> {
  throw new Error("Not yet.");
}
