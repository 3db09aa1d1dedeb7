import type { PossibleChange } from "./change";
import type { KnapsackItem } from "./knapsack";
import type { PlanRules } from "./rules";

/** What can be done, and what is known of it: the same for plans of all budgets. */
export interface Prepared {
  readonly changes: readonly PossibleChange[];
  readonly items: readonly KnapsackItem[];
  readonly rules: PlanRules;
  readonly addsUp: boolean;
}
