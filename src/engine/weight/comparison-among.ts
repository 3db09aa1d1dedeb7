import { at } from "../at";
import type { Comparison } from "../model/tables";

/**
 * The comparison of some of its elements: rows x columns, in the order of the codes.
 *
 * @example comparisonAmong({ expert: "", elements: ["a", "b"], ratios: [Float64Array.of(1, 4), Float64Array.of(0.25, 1)] }, ["b"]) // [Float64Array.of(1)]
 */
export function comparisonAmong(
  { elements, ratios }: Comparison,
  codes: readonly string[],
): readonly Float64Array[] {
  const places = codes.map((code) => elements.indexOf(code));
  const row = (ratios: Float64Array): Float64Array => Float64Array.from(places, (c) => at(ratios, c));
  return places.map((r) => row(at(ratios, r)));
}
