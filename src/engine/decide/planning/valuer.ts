import { at } from "../../at";
import { byUnitOf, type PossibleChange } from "./change";
import type { PlanContext } from "./context";
import { scoresOf } from "./gains";
import { type KnapsackItem, pointAt, type Positions } from "./knapsack";
import { mostOf, worthOf } from "./worth";

/** What changes of a unit are worth together: positions by change, 0 for one that is not made. */
export interface Valuer {
  /** Changes of each unit, by their position in the list. */
  readonly byUnit: ReadonlyMap<number, readonly number[]>;
  /** The gain of a unit for each of several sets of positions of its changes, in the order of its list. */
  valuesOf(unit: number, sets: readonly Positions[]): Float64Array;
}

/** What positions of all changes gain together. */
export const gainOf = (valuer: Valuer, positions: Positions): number =>
  [...valuer.byUnit].reduce(
    (sum, [unit, own]) =>
      sum + at(valuer.valuesOf(unit, [Float64Array.from(own, (k) => at(positions, k))]), 0),
    0,
  );

/** Gains that add up, up to what counts for the unit. */
export function additiveValuer(
  context: PlanContext,
  changes: readonly PossibleChange[],
  items: readonly KnapsackItem[],
): Valuer {
  const byUnit = byUnitOf(changes);
  return {
    byUnit,
    valuesOf(unit, sets) {
      const own = byUnit.get(unit) ?? [];
      const most = mostOf(context, unit);
      return Float64Array.from(sets, (positions) => {
        let sum = 0;
        for (const [p, k] of own.entries()) sum += pointAt(at(items, k), at(positions, p)).gain;
        return Math.min(sum, most);
      });
    },
  };
}

/** Gains that interact: every set is scored. */
export function scoringValuer(context: PlanContext, changes: readonly PossibleChange[]): Valuer {
  const byUnit = byUnitOf(changes);
  const worth = worthOf(context);
  return {
    byUnit,
    valuesOf(unit, sets) {
      const own = byUnit.get(unit) ?? [];
      const before = worth(unit, at(at(context.results.scores, context.node), unit));
      const rows = sets.map((positions) => ({
        unit,
        changes: own.flatMap((k, p) =>
          at(positions, p) > 0 ? [{ change: at(changes, k), position: at(positions, p) }] : [],
        ),
      }));
      return scoresOf(context, rows).map((score) => {
        const gain = worth(unit, score) - before;
        return Number.isNaN(gain) ? -Infinity : gain;
      });
    },
  };
}
