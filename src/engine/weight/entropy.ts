import { extent, isFlat, present } from "../statistics";
import { sum } from "../statistics/sum";
import { FEWEST_UNITS } from "./complete-rows";
import { fromData } from "./from-data";
import { shares } from "./shares";

/**
 * Entropy weights of columns: a column weighs more, the more unevenly it is distributed over the units.
 *
 *     1 - H,  H = -sum p ln p / ln n,  p = z / sum z,  z = (x - min) / (max - min)
 *
 * as shares of their sum; 0 ln 0 is 0. The min-max scale makes values non-negative and the weights free of units of
 * measurement. Each column counts over the units that have it (n of them); a constant one weighs 0. Null when one has fewer
 * than three values, or all are constant. Source: Shannon (1948); Zeleny (1982), Multiple Criteria Decision Making, ch. 7.
 *
 * @example entropyWeights([Float64Array.of(0, 1, 1), Float64Array.of(0, 1, 1)]) // Float64Array.of(0.5, 0.5)
 */
export function entropyWeights(columns: readonly Float64Array[]): Float64Array | null {
  const values = columns.map(present);
  if (values.some(({ length }) => length < FEWEST_UNITS)) return null;
  return shares(Float64Array.from(values, divergence));
}

/** 1 - H of a column. */
function divergence(values: Float64Array): number {
  const { minimum, maximum } = extent(values);
  if (isFlat({ minimum, maximum })) return 0;
  const scaled = values.map((x) => (x - minimum) / (maximum - minimum));
  const total = sum(scaled);
  const terms = scaled.map((z) => (z > 0 ? (z / total) * Math.log(z / total) : 0));
  return Math.max(0, 1 + sum(terms) / Math.log(values.length));
}

export const entropy = fromData(
  "entropy",
  "An element weighs the more, the more unevenly it is spread over the units (Shannon's entropy).",
  entropyWeights,
);
