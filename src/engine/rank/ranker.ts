import type { Definition } from "../method/definition";

/** Turns the scores of a column into ranks. */
export interface Ranker<Name extends string = string> extends Definition<Name> {
  /**
   * One rank per score, 1 for the highest; NaN (missing) is not ranked and not counted.
   * @param tolerance scores tie unless one is greater by more than this
   */
  rank(scores: Float64Array, tolerance: number): Float64Array;
}
