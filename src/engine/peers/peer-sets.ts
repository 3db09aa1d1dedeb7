import { at, need } from "../at";
import type { Model } from "../model/model";
import { contextDistances } from "./context-distances";

/**
 * The peers of each unit, by position, without the unit itself. With a rule (`Method.peers`): the nearest units by its columns,
 * so many, the nearest first; units at the same distance in the order of the model; units that share no column with it are
 * none. Without one: the units of its own group where units are grouped, else all others, in the order of the model. A unit
 * without a group label has no peers of its group.
 *
 * @example peerSets(model)[0].includes(0) // false
 */
export function peerSets(model: Model): readonly Int32Array[] {
  const { units, groups, method } = model;
  const rule = method.peers;
  const isNearest = rule !== undefined && rule.count !== null;
  const labels = groups.find(({ code }) => code === method.group)?.labels;
  const isGrouped = labels !== undefined && (!isNearest || rule.within === "group");
  const all = units.map((_, i) => i);
  const members = new Map<string, number[]>();
  if (isGrouped)
    labels.forEach((label, i) => {
      if (label !== null) members.set(label, [...(members.get(label) ?? []), i]);
    });
  const withinReach = (unit: number): readonly number[] => {
    if (!isGrouped) return all;
    const label = at(labels, unit);
    return label === null ? [] : need(members, label);
  };
  if (!isNearest) return all.map((unit) => Int32Array.from(withinReach(unit).filter((i) => i !== unit)));
  const nearest = nearestBy(model, rule.count ?? all.length);
  return all.map((unit) => nearest(unit, withinReach(unit)));
}

/** The nearest of some units to one. A few are kept in order while all are looked at once. */
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
