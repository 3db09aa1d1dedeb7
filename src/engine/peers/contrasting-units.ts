import type { Model } from "../model/model";
import { contextDistances } from "./context-distances";
import { nearestRule } from "./nearest-rule";

/**
 * The units that are most unlike each unit by the columns of the rule of peers, by position, the farthest first: among all
 * units, whatever their groups. None without a rule that has columns.
 *
 * @param count how many for each unit
 * @example contrastingUnits(model, 3).length === model.units.length // true
 */
export function contrastingUnits(model: Model, count: number): readonly Int32Array[] {
  if (nearestRule(model.method) === null) return model.units.map(() => new Int32Array());
  const between = contextDistances(model);
  return model.units.map((_, unit) => {
    const others = model.units
      .map((_, other) => ({ other, distance: between(unit, other) }))
      .filter(({ other, distance }) => other !== unit && !Number.isNaN(distance));
    // The sort is stable: equal distances stay in the order of the units.
    const farthest = others.toSorted((a, b) => b.distance - a.distance).slice(0, count);
    return Int32Array.from(farthest, ({ other }) => other);
  });
}
