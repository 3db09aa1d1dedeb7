import { extent } from "../../engine";

/** Decimals for the scores of a column: one for a scale of 0-100, three for 0-1. */
export function decimalsOf(scores: Float64Array): number {
  const { minimum: least, maximum: most } = extent(scores);
  const spread = most - least;
  return spread >= 20 ? 1 : spread >= 2 ? 2 : 3;
}
