import type { CostRule, Plan, PlanSettings } from "../../engine";
import type { TestSettings } from "../test-settings";

/** A plan for one index: what was asked, and all that came out. Plain data; the same inputs give the same figures. */
export interface IndexPlan {
  /** Code of the index. */
  readonly root: string;
  /** When it was made: ISO 8601 with the time zone. */
  readonly time: string;
  readonly settings: PlanSettings;
  /** The costs that it was made with; absent for those of the source. */
  readonly costs?: readonly CostRule[];
  readonly plan: Plan;
  /**
   * Per step of the plan, the share of the robustness runs in which the unit's indicator is in the plan of that run, 0..1; null
   * where no runs were made.
   */
  readonly shares: Float64Array | null;
  /** Number of those runs; 0 for none. */
  readonly runs: number;
  /** What these runs vary: with it the same shares come out again. Absent for none. */
  readonly varied?: TestSettings;
  /** Plans for other budgets, the smallest first: what they cost and gain. */
  readonly frontier: readonly { readonly budget: number; readonly cost: number; readonly gain: number }[];
}
