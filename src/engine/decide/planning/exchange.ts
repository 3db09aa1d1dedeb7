import { at } from "../../at";
import type { Positions } from "./knapsack";
import { costOf, lowerings, raises, type UnitState } from "./moves";
import type { Search } from "./search";

/** Exchanges that are looked at, at most: a number, so that the same plan is found on any machine. */
const maximumTrials = 60_000;
const maximumRounds = 60;
/** A gain must be larger by more than this share to count as one. */
const rounding = 1e-10;

interface UnitNow {
  /** Position in the model. */
  readonly index: number;
  readonly state: UnitState;
  positions: Positions;
  cost: number;
  value: number;
}

interface Candidate {
  readonly unit: UnitNow;
  readonly set: Positions;
  readonly cost: number;
  readonly value: number;
}

/**
 * From positions that keep to the rules: the step of the largest gain per cost, again and again; then exchanges, one change less
 * for others that gain more, until none is better. The floors of a part of the units are kept by what may be lowered.
 */
export function searched(search: Search, start: Positions): Positions {
  const { changes, rules, valuer, budget, rounds = maximumRounds } = search;
  const units = [...valuer.byUnit].map(([unit, own]): UnitNow => {
    const state: UnitState = { own, changes, rules };
    const positions = Float64Array.from(own, (k) => at(start, k));
    return {
      ...{ index: unit, state, positions },
      cost: costOf(state, positions),
      value: at(valuer.valuesOf(unit, [positions]), 0),
    };
  });
  let left = budget - units.reduce((sum, { cost }) => sum + cost, 0);
  const slack = 1e-12 * Math.max(1, budget);
  let trials = 0;

  const valued = (unit: UnitNow, sets: readonly Positions[]): readonly Candidate[] => {
    trials += sets.length;
    search.meter.add(sets.length * 2 * unit.state.own.length);
    const values = valuer.valuesOf(unit.index, sets);
    return sets.map((set, k) => ({ unit, set, cost: costOf(unit.state, set), value: at(values, k) }));
  };
  const take = ({ unit, set, cost, value }: Candidate): void => {
    left -= cost - unit.cost;
    Object.assign(unit, { positions: set, cost, value });
  };
  const spendAll = (): void => {
    const best = new Map<UnitNow, Candidate | null>();
    for (;;) {
      if (search.isOver()) return;
      let most: Candidate | null = null;
      for (const unit of units) {
        if (search.isOver()) break;
        const known = best.get(unit);
        const isStale = known === undefined || (known !== null && known.cost - unit.cost > left + slack);
        const own = isStale
          ? bestRaise(valued(unit, raises(unit.state, unit.positions, left + slack)))
          : known;
        if (isStale) best.set(unit, own);
        if (own !== null && (most === null || ratioOf(own) > ratioOf(most))) most = own;
      }
      if (most === null) return;
      take(most);
      best.delete(most.unit);
    }
  };
  spendAll();
  for (let round = 0; round < rounds && trials < maximumTrials && !search.isOver(); round++) {
    const better = bestExchange();
    if (better === null) break;
    better.forEach(take);
    spendAll();
  }
  const positions = start.slice();
  for (const { state, positions: own } of units) state.own.forEach((k, p) => (positions[k] = at(own, p)));
  return positions;

  /** The exchange that gains most: something lowered, and something raised with the money. */
  function bestExchange(): readonly Candidate[] | null {
    let most: { readonly gain: number; readonly taken: readonly Candidate[] } | null = null;
    const consider = (gain: number, taken: readonly Candidate[]): void => {
      const least = rounding * Math.max(1, ...taken.map(({ value }) => Math.abs(value)));
      if (gain > Math.max(least, most?.gain ?? 0)) most = { gain, taken };
    };
    const lowered = units
      .flatMap((unit) => valued(unit, lowerings(unit.state, unit.positions)))
      .filter(({ unit, set }) => keepsFloors(unit, set))
      .sort((a, b) => lossPerCost(a) - lossPerCost(b))
      .slice(0, 40);
    const raisedElsewhere = new Map<UnitNow, readonly Candidate[]>();
    for (const less of lowered) {
      if (trials > maximumTrials || search.isOver()) break;
      const freed = less.unit.cost - less.cost;
      const own = raises(less.unit.state, less.set, left + freed + slack);
      for (const more of valued(less.unit, own)) consider(more.value - less.unit.value, [more]);
      for (const unit of others(less.unit)) {
        if (search.isOver()) break;
        let list = raisedElsewhere.get(unit);
        if (list === undefined) {
          list = valued(unit, raises(unit.state, unit.positions, Infinity));
          raisedElsewhere.set(unit, list);
        }
        for (const more of list)
          if (more.cost - unit.cost <= left + freed + slack)
            consider(more.value - unit.value + less.value - less.unit.value, [less, more]);
      }
    }
    // The assignments are inside a function, which the checker does not follow.
    const found = most as { readonly taken: readonly Candidate[] } | null;
    return found?.taken ?? null;
  }

  function others(unit: UnitNow): readonly UnitNow[] {
    return units.filter((other) => other !== unit).slice(0, 400);
  }

  function keepsFloors(unit: UnitNow, set: Positions): boolean {
    if (rules.floors.length === 0) return true;
    return rules.floors.every(({ members, amount }) => {
      const isMember = ({ state }: UnitNow) => state.own.some((k) => members.has(k));
      if (!isMember(unit)) return true;
      const rest = units.reduce(
        (sum, other) => (other !== unit && isMember(other) ? sum + other.cost : sum),
        0,
      );
      return rest + costOf(unit.state, set) >= amount * (1 - 1e-9);
    });
  }
}

/** The raise with the largest gain per cost; null where none gains anything. */
function bestRaise(candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  for (const each of candidates) {
    const gain = each.value - each.unit.value;
    if (!(gain > rounding * Math.max(1, Math.abs(each.value)))) continue;
    if (best === null || ratioOf(each) > ratioOf(best)) best = each;
  }
  return best;
}

const ratioOf = ({ unit, cost, value }: Candidate): number => {
  const money = cost - unit.cost;
  return money > 0 ? (value - unit.value) / money : Infinity;
};

const lossPerCost = ({ unit, cost, value }: Candidate): number => (unit.value - value) / (unit.cost - cost);
