import { roundTo } from "../formulas/round-to";
import type { PlanChoice } from "./choices";

/** What of a choice a budget pays for. */
export interface LiveStep {
  readonly choice: PlanChoice;
  /** Share of the whole change, 0..1. */
  readonly taken: number;
  readonly cost: number;
  readonly gain: number;
}

/** Whole steps are counted as a worksheet's ROUND does it, so that both see the same number of them. */
const digits = 9;

/**
 * The plan that takes the changes with the most gain per cost, each as far as the budget goes: the last one in part, or in whole
 * steps. A gain is taken in proportion to the cost.
 */
export function livePlan(choices: readonly PlanChoice[], budget: number): readonly LiveStep[] {
  let left = budget;
  return choices.map((choice) => {
    const { cost, rule } = choice;
    const unit = rule.step * rule.perUnit;
    const paid = Math.max(0, Math.min(cost, left));
    const amount = Number.isNaN(unit) || !(unit > 0) ? paid : Math.floor(roundTo(paid / unit, digits)) * unit;
    const taken = cost > 0 ? Math.min(1, amount / cost) : 1;
    left -= cost * taken;
    return { choice, taken, cost: cost * taken, gain: choice.gain * taken };
  });
}
