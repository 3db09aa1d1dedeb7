import { at, need } from "../at";
import type { Model } from "../model/model";
import { membersOf } from "../rank";
import { contextDistances } from "./context-distances";
import { nearestRule } from "./nearest-rule";

/**
 * The peers of each unit, by position, without the unit itself. With a rule (`Method.peers`): the nearest units by its columns,
 * as many as it says, the nearest first; units at the same distance in the order of the model; units that share no column with it are
 * none. Without one: the units of its own group where units are grouped, else all others, in the order of the model. A unit
 * without a group label has no peers of its group.
 *
 * @example peerSets(model)[0].includes(0) // false
 */
export function peerSets(model: Model): readonly Int32Array[] {
  const { units, groups, method } = model;
  const rule = nearestRule(method);
  const own = groups.find(({ code }) => code === method.group)?.labels;
  const labels = rule === null || rule.within === "group" ? own : undefined;
  const all = units.map((_, i) => i);
  const members = membersOf(labels ?? []);
  const withinReach = (unit: number): readonly number[] => {
    if (labels === undefined) return all;
    const label = at(labels, unit);
    return label === null ? [] : need(members, label);
  };
  if (rule === null) return all.map((unit) => Int32Array.from(withinReach(unit).filter((i) => i !== unit)));
  const nearest = nearestBy(model, rule.count);
  return all.map((unit) => nearest(unit, withinReach(unit)));
}

/** The nearest of some units to one. The nearest so far are kept in order of distance, so that one look at each unit is enough. */
function nearestBy(model: Model, count: number): (unit: number, among: readonly number[]) => Int32Array {
  const between = contextDistances(model);
  return (unit, among) => {
    const kept: { readonly unit: number; readonly distance: number }[] = [];
    for (const other of among) {
      if (other === unit) continue;
      const distance = between(unit, other);
      const last = kept[kept.length - 1];
      if (Number.isNaN(distance) || (kept.length === count && last && distance >= last.distance)) continue;
      const place = kept.findIndex((one) => one.distance > distance);
      kept.splice(place < 0 ? kept.length : place, 0, { unit: other, distance });
      if (kept.length > count) kept.pop();
    }
    return Int32Array.from(kept, (one) => one.unit);
  };
}
