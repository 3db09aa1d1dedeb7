import { at } from "../../at";
import { type PossibleChange, costAt } from "./change";
import { type Positions, positionFor } from "./knapsack";
import type { PlanRules } from "./rules";

/** A unit's changes, by their position in the list, where they are, and the rules. */
export interface UnitState {
  readonly own: readonly number[];
  readonly changes: readonly PossibleChange[];
  readonly rules: PlanRules;
}

/** Sets of positions of a unit that cost more than the present ones: one change further, with what it needs. */
export function raises(state: UnitState, now: Positions, money: number): readonly Positions[] {
  const { own, changes } = state;
  const spent = costOf(state, now);
  return own
    .flatMap((k, p) => {
      const change = at(changes, k);
      const last = change.amounts.length - 1;
      const from = at(now, p);
      if (from >= last) return [];
      const raised = targetsOf(Math.floor(from) + 1, last).map((to) => withNeeds(state, now, p, to));
      const fitting = raised.filter((set) => costOf(state, set) - spent <= money);
      if (!change.divisible || !(change.perUnit > 0)) return fitting;
      const met = withNeeds(state, now, p, from);
      const left = money - (costOf(state, met) - spent);
      if (!(left > 0)) return fitting;
      const points = change.amounts.map((amount) => ({ cost: change.perUnit * amount, gain: 0 }));
      const to = positionFor({ points, divisible: true }, 0, last, costAt(change, from) + left);
      return to > from ? [...fitting, met.with(p, to)] : fitting;
    })
    .filter((set) => countOf(set) <= state.rules.most);
}

/** Sets with one change less far, or not made, and without what needs it. */
export function lowerings(state: UnitState, now: Positions): readonly Positions[] {
  const { own, changes, rules } = state;
  return own.flatMap((k, p) => {
    const from = at(now, p);
    if (!(from > 0) || rules.decided.has(k)) return [];
    const before = Math.ceil(from) - 1;
    return [...new Set([0, before])].flatMap((to): readonly Positions[] => {
      const set = now.with(p, to);
      // Until nothing is left that needs what is no longer there.
      for (let isChanged = true; isChanged;) {
        isChanged = false;
        for (const [q, other] of own.entries()) {
          if (!(at(set, q) > 0) || needsMet(set, other)) continue;
          if (rules.decided.has(other)) return [];
          set[q] = 0;
          isChanged = true;
        }
      }
      return [set];
    });
  });

  function needsMet(set: Positions, k: number): boolean {
    return at(rules.needs, k).every((n) => at(set, own.indexOf(n)) >= at(changes, n).meetsFrom);
  }
}

export const costOf = ({ own, changes }: UnitState, set: Positions): number =>
  own.reduce((sum, k, p) => sum + costAt(at(changes, k), at(set, p)), 0);

const countOf = (set: Positions): number => set.reduce((n, position) => n + (position > 0 ? 1 : 0), 0);

/** The set with one change at a position, and everything that it needs far enough. */
function withNeeds({ own, changes, rules }: UnitState, now: Positions, p: number, to: number): Positions {
  const set = now.with(p, to);
  const waiting = [...at(rules.needs, at(own, p))];
  for (let n = waiting.pop(); n !== undefined; n = waiting.pop()) {
    const q = own.indexOf(n);
    if (at(set, q) >= at(changes, n).meetsFrom) continue;
    set[q] = at(changes, n).meetsFrom;
    waiting.push(...at(rules.needs, n));
  }
  return set;
}

/** Where a change may go next: to the next point, to the last, and to a few between. */
function targetsOf(next: number, last: number): readonly number[] {
  if (last - next < 5) return Array.from({ length: last - next + 1 }, (_, k) => next + k);
  return [0, 0.25, 0.5, 0.75, 1].map((share) => Math.round(next + share * (last - next)));
}
