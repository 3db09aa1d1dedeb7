import type { PlanContext } from "./context";
import { searched } from "./exchange";
import type { Found } from "./found";
import type { Meter } from "./meter";
import { withMoneyAlone } from "./money-alone";
import type { Prepared } from "./prepared";
import { keepsTo } from "./rules";
import { searchOf } from "./search";
import { stepByStep } from "./step-by-step";
import type { SolvingOptions } from "./solving-options";
import { additiveValuer, gainOf } from "./valuer";
import { solvedByBranches } from "./branches";
import { isCapped, mostOf } from "./worth";

/**
 * A plan where gains add up and there are more rules than money: first the plan without them, which is the best one where it
 * keeps to them, and a bound for the others. Else the best that steps and exchanges find, and where it can be done in time the
 * best of all, by branching on a linear programme.
 */
export function withinRules(
  context: PlanContext,
  prepared: Prepared,
  meter: Meter,
  options: SolvingOptions,
): Found {
  const { changes, items, rules } = prepared;
  const relaxed = withMoneyAlone(context, prepared);
  const valuer = additiveValuer(context, changes, items);
  const most = context.units.reduce((sum, unit) => sum + mostOf(context, unit), 0);
  const bound = Math.min(relaxed.bound, most);
  if (!isCapped(context) && keepsTo(rules, changes, relaxed.positions)) return relaxed;
  const search = searchOf(context, prepared, valuer, meter, options);
  const positions = searched(search, stepByStep(search, items));
  const found: Found = { positions, bound, way: "exchange" };
  const better = solvedByBranches(context, prepared, options);
  if (better === null) return found;
  const limit = changes.every(({ faithful }) => faithful) ? Math.min(bound, orInfinity(better.bound)) : NaN;
  const isBetter = (other: Found["positions"]): boolean =>
    gainOf(valuer, other) > gainOf(valuer, positions) || !keepsTo(rules, changes, positions);
  return better.positions !== null && isBetter(better.positions)
    ? { positions: better.positions, bound: limit, way: "branches" }
    : { ...found, bound: limit, way: better.proven ? "branches" : "exchange" };
}

const orInfinity = (x: number): number => (Number.isNaN(x) ? Infinity : x);
