import type { PlanContext } from "./context";
import { costAt } from "./change";
import { plannedFrom, prepare } from "./plan";
import type { SolvingOptions } from "./solving-options";

/** What a budget gains: a point of the curve of gain against money. */
export interface FrontierPoint {
  readonly budget: number;
  readonly cost: number;
  readonly gain: number;
}

/**
 * Budgets of a frontier.
 *
 * @example frontierSize // 20
 */
export const frontierSize = 20;

/**
 * A function that plans for the k-th of 20 budgets, from a twentieth of the largest to the largest: twice the budget, and no more
 * than what everything costs. Null where there is no plan for that budget, because what is decided, or floors, cost more.
 */
export function frontierOf(
  context: PlanContext,
  options: SolvingOptions = {},
): (k: number) => FrontierPoint | null {
  const { prepared, problems } = prepare(context);
  const everything = prepared.changes.reduce(
    (sum, change) => sum + costAt(change, change.amounts.length - 1),
    0,
  );
  const { budget } = context.settings;
  const largest = budget > 0 ? Math.min(2 * budget, Math.max(everything, budget)) : everything;
  const needsMore = new Set(["plan-decided-above-budget", "plan-floors-above-budget"]);
  const others = problems.filter(({ code }) => !needsMore.has(code));
  return (k) => {
    const own = (largest * (k + 1)) / frontierSize;
    const there = { ...context, settings: { ...context.settings, budget: own } };
    const found = problemsOf(there);
    if ([...others, ...found].some(({ severity }) => severity === "error")) return null;
    const { cost, gain } = plannedFrom(there, prepared, others, options);
    return { budget: own, cost, gain };
  };

  function problemsOf(there: PlanContext) {
    return there.settings.decided.length + there.settings.floors.length === 0 ? [] : prepare(there).problems;
  }
}
