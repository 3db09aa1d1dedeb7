import type { Model, Rating, Results } from "../../engine";
import type { Source } from "../../workbook/source";

/** A reading of the workbook that could be scored, with its results. */
export interface SessionIndex {
  readonly model: Model;
  readonly source: Source;
  readonly results: Results;
  /** Ratings of the workbook; absent where it has no table of ratings. */
  readonly ratings?: readonly Rating[];
}
