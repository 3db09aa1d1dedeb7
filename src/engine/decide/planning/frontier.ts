import { costAt, hasManyAmounts } from "./change";
import type { PlanContext } from "./context";
import { usualWork } from "../held";
import { meterOf } from "./meter";
import { plannedFrom, type Preparation, prepare, settingProblems } from "./plan";
import type { Prepared } from "./prepared";
import { quickPositions } from "./quick-positions";
import { isPlain, keepsTo, spentOn } from "./rules";
import { gainOf, scoringValuer } from "./valuer";

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
 * than what everything costs. Null where there is no plan for that budget, because what is decided, or floors, cost more. Where one
 * plan takes long, those of the frontier are made step by step, without exchanges.
 */
export function frontierOf(
  context: PlanContext,
  { prepared, problems }: Preparation = prepare(context),
): (k: number) => FrontierPoint | null {
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
    if ([...others, ...settingProblems(there, prepared)].some(({ severity }) => severity === "error"))
      return null;
    if (isLong(context, prepared)) return quickPoint(there, prepared);
    const { cost, gain, problems: met } = plannedFrom(there, prepared, others, { work: workEach });
    return met.some(({ severity }) => severity === "error") ? null : { budget: own, cost, gain };
  };
}

/** Work of one budget: all of them have that of one plan. */
const workEach = usualWork / frontierSize;

/** With more changes than this a plan with rules or interacting gains takes about a second. */
const many = 200;

const isLong = ({ held, node }: PlanContext, { changes, rules, addsUp }: Prepared): boolean =>
  held.comparesUnits(node) ||
  hasManyAmounts(changes) ||
  (changes.length > many && !(addsUp && isPlain(rules)));

function quickPoint(context: PlanContext, prepared: Prepared): FrontierPoint | null {
  const { changes } = prepared;
  const positions = quickPositions(context, prepared, meterOf(workEach));
  if (!keepsTo(prepared.rules, changes, positions)) return null;
  return {
    budget: context.settings.budget,
    cost: spentOn(changes, positions),
    gain: gainOf(scoringValuer(context, changes), positions),
  };
}
