import type { NumberParameter } from "../../method/definition";
import type { Choice } from "../../model/choice";
import type { Transform } from "../../cell-changes";
import { type Extent, extent, isFlat } from "../../statistics";

/** A way to transform whole columns, by itself or after winsorising. */
export interface Transformation<Name extends string = string> {
  /** Its name, in the words of the Method table: "log", "Box-Cox". */
  readonly name: Name;
  readonly parameters: readonly NumberParameter[];
  /** What it does to the indicator, as part of a sentence: "the logarithm of the indicator is taken". */
  readonly does: string;
  /** The rest of the sentence, from its comma or colon on; may be empty. */
  readonly how: string;
  /** Learns the constants from a column; null for a column that has no such transformation. */
  fit(column: Float64Array, parameters: Choice["parameters"]): Transform | null;
}

/** The extent of a column with two distinct values or more, but for rounding; null for any other. */
export function spreadOf(column: Float64Array): Extent | null {
  const range = extent(column);
  return Number.isNaN(range.minimum) || isFlat(range) ? null : range;
}
