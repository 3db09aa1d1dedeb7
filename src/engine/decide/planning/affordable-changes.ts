import type { PossibleChange } from "./change";
import type { PlanContext } from "./context";
import { valueWork } from "./gains";
import { usualWork } from "../held";
import { costRules, possibleChanges, usualPoints } from "./possible-changes";

/** The changes that are compared; `isCoarse` where there are too many steps to compare each one. */
export interface AffordableChanges {
  readonly all: readonly PossibleChange[];
  readonly isCoarse: boolean;
}

/** Numbers of amounts of a change that are compared: the largest of these that the work allows. */
const fewerPoints = [usualPoints, 50, 20, 8, 3, 1];

/** Every change, at as many of its amounts as can be scored in the usual work; null where not even one of each can. */
export function affordableChanges(context: PlanContext): AffordableChanges | null {
  if (leastWork(context) > usualWork) return null;
  for (const points of fewerPoints) {
    const all = possibleChanges(context, points);
    if (itemsWork(context, all) > usualWork) continue;
    const isCoarse =
      points < usualPoints ||
      all.some(
        ({ divisible, faithful, amounts }) => !divisible && !faithful && amounts.length > usualPoints / 2,
      );
    return { all, isCoarse: isCoarse && all.some(({ faithful }) => !faithful) };
  }
  return null;
}

/** Work of scoring every change at each of its amounts, in values read. */
function itemsWork(context: PlanContext, changes: readonly PossibleChange[]): number {
  const row = context.held.rowWork(context.node);
  return changes.reduce(
    (sum, { indicator, amounts }) => sum + (amounts.length - 1) * (row + valueWork(context, indicator)),
    0,
  );
}

/** The same with one amount of each change, before the changes are made. */
function leastWork(context: PlanContext): number {
  const { indicators } = context.results.model;
  const rules = costRules(context);
  const row = context.held.rowWork(context.node);
  return indicators.reduce((sum, _, j) => {
    const costed = context.units.filter((unit) => rules(unit, j) !== null).length;
    return sum + costed * (row + valueWork(context, j));
  }, 0);
}
