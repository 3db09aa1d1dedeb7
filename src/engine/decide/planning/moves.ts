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
  return own
    .flatMap((k, p) => {
      const change = at(changes, k);
      const last = change.amounts.length - 1;
      const from = at(now, p);
      if (from >= last) return [];
      const next = Math.floor(from) + 1;
      const targets = targetsOf(next, last);
      const raised = [...targets].flatMap((to) => withNeeds(state, now, p, to));
      const fitting = raised.filter((set) => costOf(state, set) - costOf(state, now) <= money);
      if (!change.divisible || !(change.perUnit > 0)) return fitting;
      const met = withNeeds(state, now, p, from > 0 ? from : 0);
      const partly = met.flatMap((set): readonly Positions[] => {
        const left = money - (costOf(state, set) - costOf(state, now));
        if (!(left > 0)) return [];
        const points = change.amounts.map((amount) => ({ cost: change.perUnit * amount, gain: 0 }));
        const to = positionFor({ points, divisible: true }, 0, last, costAt(change, from) + left);
        return to > from ? [set.with(p, to)] : [];
      });
      return [...fitting, ...partly];
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
          if (!(at(set, q) > 0) || needsMet(state, set, other)) continue;
          if (rules.decided.has(other)) return [];
          set[q] = 0;
          isChanged = true;
        }
      }
      return [set];
    });
  });

  function needsMet({ own: list }: UnitState, set: Positions, other: number): boolean {
    return at(rules.needs, other).every((n) => at(set, list.indexOf(n)) >= at(changes, n).meetsFrom);
  }
}

export const costOf = ({ own, changes }: UnitState, set: Positions): number =>
  own.reduce((sum, k, p) => sum + costAt(at(changes, k), at(set, p)), 0);

const countOf = (set: Positions): number => set.reduce((n, position) => n + (position > 0 ? 1 : 0), 0);

/** The set with one change at a position, and everything that it needs far enough; none where it goes round in a circle. */
function withNeeds(
  { own, changes, rules }: UnitState,
  now: Positions,
  p: number,
  to: number,
): readonly Positions[] {
  const set = now.slice();
  set[p] = to;
  const waiting = [...at(rules.needs, at(own, p))];
  for (let n = waiting.pop(), guard = 0; n !== undefined && guard < 1000; n = waiting.pop(), guard++) {
    const q = own.indexOf(n);
    if (at(set, q) >= at(changes, n).meetsFrom) continue;
    set[q] = at(changes, n).meetsFrom;
    waiting.push(...at(rules.needs, n));
  }
  return [set];
}

/** Where a change may go next: to the next point, to the last, and to a few between. */
function targetsOf(next: number, last: number): ReadonlySet<number> {
  const all = rangeOf(next, last);
  if (all.length <= 5) return new Set(all);
  const between = (share: number) => Math.round(next + share * (last - next));
  return new Set([next, between(0.25), between(0.5), between(0.75), last]);
}

const rangeOf = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, k) => from + k);
