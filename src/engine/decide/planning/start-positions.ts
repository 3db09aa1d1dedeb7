import { at } from "../../at";
import type { PossibleChange } from "./change";
import { searched } from "./exchange";
import type { Positions } from "./knapsack";
import { costOf, raises } from "./moves";
import { type PlanRules, spentOn } from "./rules";
import type { Search } from "./search";

/** Positions with what is decided made as far as it goes, and nothing else. */
export const decidedPositions = (changes: readonly PossibleChange[], { decided }: PlanRules): Positions =>
  Float64Array.from(changes, ({ amounts }, k) => (decided.has(k) ? amounts.length - 1 : 0));

/** Positions with what is decided made as far as it goes, what that needs made as far as it must be, and nothing else. */
export function startPositions(changes: readonly PossibleChange[], rules: PlanRules): Positions {
  const positions = decidedPositions(changes, rules);
  const waiting = [...rules.decided];
  for (let k = waiting.pop(); k !== undefined; k = waiting.pop())
    for (const needed of at(rules.needs, k)) {
      const { meetsFrom } = at(changes, needed);
      if (at(positions, needed) >= meetsFrom) continue;
      positions[needed] = meetsFrom;
      waiting.push(needed);
    }
  return positions;
}

/** Positions that reach every floor: its money is spent on its units as well as it can be, then a little more where steps are whole. */
export function flooredPositions(search: Search, start: Positions): Positions {
  const { changes, rules } = search;
  let positions = start;
  for (const { members, amount } of [...rules.floors].sort((a, b) => a.members.size - b.members.size)) {
    const isMember = (k: number) => members.has(k);
    const missing = () => amount - spentOn(changes, positions, isMember);
    if (!(missing() > 0)) continue;
    const byUnit = new Map([...search.valuer.byUnit].filter(([, own]) => own.some(isMember)));
    const spent = spentOn(changes, positions);
    const valuer = { ...search.valuer, byUnit };
    const own = { ...search, valuer, rules: { ...rules, floors: [] } };
    const budget =
      spentOn(changes, positions, (k) => hasUnit(byUnit, changes, k)) +
      Math.min(missing(), search.budget - spent);
    positions = searched({ ...own, budget }, positions);
    for (let guard = 0; missing() > 1e-9 * amount && guard < 10_000 && !search.isOver(); guard++) {
      const next = forced({ ...own, budget: search.budget }, positions, missing());
      if (next === null) break;
      positions = next;
    }
  }
  return positions;
}

const hasUnit = (
  byUnit: ReadonlyMap<number, unknown>,
  changes: readonly PossibleChange[],
  k: number,
): boolean => byUnit.has(at(changes, k).unit);

/** One change of the units further, whatever it gains: the best gain of those that reach the floor, else the best per cost. */
function forced(
  { changes, rules, valuer, budget, meter }: Search,
  positions: Positions,
  missing: number,
): Positions | null {
  const left = budget - spentOn(changes, positions);
  let best: { readonly worth: number; readonly set: Positions; readonly own: readonly number[] } | null =
    null;
  for (const [unit, own] of valuer.byUnit) {
    const state = { own, changes, rules };
    const now = Float64Array.from(own, (k) => at(positions, k));
    const sets = raises(state, now, left);
    meter.add(sets.length * 2 * own.length);
    const values = valuer.valuesOf(unit, [now, ...sets]);
    for (const [s, set] of sets.entries()) {
      const cost = costOf(state, set) - costOf(state, now);
      // What goes beyond the floor is not useful.
      const worth =
        (at(values, s + 1) - at(values, 0)) / cost - (cost > missing ? (cost - missing) / cost : 0);
      if (cost > 0 && (best === null || worth > best.worth)) best = { worth, set, own };
    }
  }
  if (best === null) return null;
  const next = positions.slice();
  const { set } = best;
  best.own.forEach((k, p) => (next[k] = at(set, p)));
  return next;
}
