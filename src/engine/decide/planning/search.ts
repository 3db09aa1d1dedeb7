import type { PossibleChange } from "./change";
import type { PlanContext } from "./context";
import type { Meter } from "./meter";
import type { PlanRules } from "./rules";
import type { SolvingOptions } from "./solving-options";
import type { Valuer } from "./valuer";

/** How a search goes: what changes are worth, the rules, the money, and who may end it. */
export interface Search {
  readonly changes: readonly PossibleChange[];
  readonly rules: PlanRules;
  readonly valuer: Valuer;
  readonly budget: number;
  readonly meter: Meter;
  readonly isOver: () => boolean;
  /** Exchanges that are made, at most; absent for the usual number. */
  readonly rounds?: number;
}

/** The search of a plan: it ends with the work of its meter, or with its time. */
export const searchOf = (
  { settings }: PlanContext,
  { changes, rules }: Pick<Search, "changes" | "rules">,
  valuer: Valuer,
  meter: Meter,
  { deadline }: SolvingOptions = {},
): Search => ({
  ...{ changes, rules, valuer, meter, budget: settings.budget },
  isOver: () => meter.isOver() || deadline?.() === true,
});
