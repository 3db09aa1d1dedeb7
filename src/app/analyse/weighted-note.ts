import type { Model } from "../../engine";

/** A note that the figures of an analysis are weighted; none where every unit counts as one. */
export const weightedNote = ({ method }: Model, but = ""): readonly string[] =>
  method.unitWeights === undefined ? [] : [`Units count by ${method.unitWeights}${but}.`];
