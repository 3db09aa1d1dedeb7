import { at } from "../../at";
import type { Results } from "../../results";
import { median } from "../../statistics";

/** With fewer units, shares of those that have two indicators say little. */
const FEWEST_UNITS = 30;

/**
 * How near each indicator is to what each unit is good at, 0..1: one column per indicator, one entry per unit. NaN with fewer
 * than 30 units.
 *
 * A unit "has" an indicator when its score is above the median score of all units. Two indicators are as near as the smaller
 * of the two shares "of those that have one, how many have the other". The relatedness of an indicator for a unit is the
 * share of its nearness to the other indicators that falls on those that the unit has:
 *
 *     sum over the others k that the unit has of nearness(j, k) / sum over the others k of nearness(j, k)
 *
 * Where the unit lacks a value, its entry of that indicator does not count as had.
 *
 * Source: Hidalgo, Klinger, Barabási and Hausmann, The product space conditions the development of nations, Science 317
 * (2007), "proximity" and "density".
 *
 * @example relatedness(results)[0].every((share) => share >= 0 && share <= 1) // true
 */
export function relatedness({
  normalised,
  model,
}: Pick<Results, "normalised" | "model">): readonly Float64Array[] {
  const units = model.units.length;
  if (units < FEWEST_UNITS) return normalised.map(() => new Float64Array(units).fill(NaN));
  const has = normalised.map((column) => {
    const middle = median(column);
    return Uint8Array.from(column, (x) => (x > middle ? 1 : 0));
  });
  const counts = has.map((column) => column.reduce((sum, x) => sum + x, 0));
  const nearness = has.map((one, j) =>
    Float64Array.from(has, (other, k) => {
      if (j === k) return 0;
      const both = one.reduce((sum, x, i) => sum + x * at(other, i), 0);
      return both === 0 ? 0 : both / Math.max(at(counts, j), at(counts, k));
    }),
  );
  return nearness.map((near) => {
    const all = near.reduce((sum, x) => sum + x, 0);
    return Float64Array.from({ length: units }, (_, i) => {
      const had = near.reduce((sum, x, k) => sum + x * at(at(has, k), i), 0);
      return all === 0 ? NaN : had / all;
    });
  });
}
