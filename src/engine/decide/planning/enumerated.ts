import { at } from "../../at";
import type { PlanContext } from "./context";
import type { Positions } from "./knapsack";
import { usualWork } from "../held";
import { keepsTo, spentOn } from "./rules";
import type { Search } from "./search";

/** Plans that are scored one by one, at most. */
const maximumPlans = 4096;

/** The best of all plans of one unit, where all can be scored: whole steps only, and few. Null where they cannot. */
export function enumerated(
  { held, node }: PlanContext,
  { changes, rules, valuer, budget }: Search,
): { readonly positions: Positions; readonly gain: number } | null {
  const [only] = valuer.byUnit;
  if (
    only === undefined ||
    valuer.byUnit.size > 1 ||
    changes.some(({ divisible, faithful }) => divisible || !faithful)
  )
    return null;
  const count = changes.reduce((product, { amounts }) => product * amounts.length, 1);
  if (count > maximumPlans || count * held.rowWork(node) > usualWork) return null;
  let sets: readonly Positions[] = [new Float64Array(changes.length)];
  for (const [k, { amounts }] of changes.entries())
    sets = sets.flatMap((set) =>
      amounts.flatMap((_, position) =>
        rules.decided.has(k) && position < amounts.length - 1 ? [] : [set.with(k, position)],
      ),
    );
  const possible = sets.filter(
    (set) => spentOn(changes, set) <= budget * (1 + 1e-12) && keepsTo(rules, changes, set),
  );
  const values = valuer.valuesOf(only[0], possible);
  let best = 0;
  values.forEach((value, k) => {
    const [more, cheaper] = [
      value - at(values, best),
      spentOn(changes, at(possible, k)) < spentOn(changes, at(possible, best)),
    ];
    if (more > 1e-12 || (Math.abs(more) <= 1e-12 && cheaper)) best = k;
  });
  const found = possible[best];
  return found === undefined ? null : { positions: found, gain: at(values, best) };
}
