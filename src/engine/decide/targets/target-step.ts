import { at } from "../../at";
import { advantage } from "./advantage";
import type { TargetSpace } from "./target-space";

/** From one real unit to another that is at least as good on every part that both have, and better on one. */
export interface TargetStep {
  /** The better unit, by position. */
  readonly unit: number;
  /** In points, added up over the parts; scaled up to all parts of the lesser unit where some are not shared. */
  readonly distance: number;
  /** What it is made of: the parts in which the two differ, the largest difference first. */
  readonly parts: readonly TargetPart[];
  /** Parts that both have, of those that the lesser unit has. */
  readonly shared: number;
  readonly of: number;
}

export interface TargetPart {
  /** Position in `Model.framework`. */
  readonly node: number;
  readonly from: number;
  readonly to: number;
}

/** @throws when the other unit is not better */
export function targetStep(space: TargetSpace, unit: number, other: number): TargetStep {
  const found = advantage(space, unit, other);
  if (found === null) throw new RangeError(`Unit ${other} is not better than unit ${unit}.`);
  const parts = space.columns.map((column, k) => ({
    ...{ node: at(space.nodes, k), from: at(column, unit), to: at(column, other) },
  }));
  return {
    unit: other,
    distance: found.distance,
    shared: found.shared,
    of: parts.filter(({ from }) => !Number.isNaN(from)).length,
    // The sort is stable: equal differences stay in the order of the framework.
    parts: parts
      .filter(({ from, to }) => to - from > space.tolerance)
      .toSorted((a, b) => b.to - b.from - (a.to - a.from)),
  };
}
