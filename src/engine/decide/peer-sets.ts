import { at } from "../at";
import type { Model } from "../model/model";

/**
 * The peers of each unit, by position, without the unit itself: the units of its own group where units are grouped, else all
 * others. A unit without a group label has none.
 *
 * @example peerSets(model)[0].includes(0) // false
 */
export function peerSets({ units, groups, method }: Model): readonly Int32Array[] {
  const labels = groups.find(({ code }) => code === method.group)?.labels;
  const all = units.map((_, i) => i);
  return all.map((unit) =>
    Int32Array.from(
      all.filter(
        (other) =>
          other !== unit &&
          (!labels || (at(labels, unit) !== null && at(labels, other) === at(labels, unit))),
      ),
    ),
  );
}
