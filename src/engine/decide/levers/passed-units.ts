import { at } from "../../at";
import { rankings, tieTolerance } from "../../rank";
import type { Results } from "../../results";

/** The rank of a unit with other scores, and the units that were above it and no longer are, the nearest first. */
export interface Passed {
  readonly rank: number;
  readonly passed: Int32Array;
}

export function passedUnits(
  { model }: Pick<Results, "model">,
  before: Float64Array,
  after: Float64Array,
  unit: number,
): Passed {
  const isAbove = (scores: Float64Array) => {
    const limit = at(scores, unit) + tieTolerance(scores);
    return (other: number) => at(scores, other) > limit;
  };
  const [was, is] = [isAbove(before), isAbove(after)];
  const passed = [...before.keys()].filter((other) => was(other) && !is(other));
  return {
    rank: at(rankings[model.method.ranks].rank(after, tieTolerance(after)), unit),
    passed: Int32Array.from(passed.sort((a, b) => at(before, a) - at(before, b))),
  };
}
