import { at } from "../at";
import type { Choice } from "../model/choice";
import { extent, isFlat } from "../statistics";
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
 * than three values, or all are constant.
 * With weights of the units, scaled to add up to n, each p counts so many times. Source: Shannon (1948); Zeleny (1982), Multiple Criteria Decision Making, ch. 7.
 *
 * @example entropyWeights([Float64Array.of(0, 1, 1), Float64Array.of(0, 1, 1)]) // Float64Array.of(0.5, 0.5)
 */
export function entropyWeights(
  columns: readonly Float64Array[],
  _parameters: Choice["parameters"] = {},
  unitWeights: Float64Array | null = null,
): Float64Array | null {
  const counts = (_: number, i: number, column: Float64Array): boolean =>
    !Number.isNaN(column[i]) && (unitWeights === null || at(unitWeights, i) > 0);
  const values = columns.map((column) => ({
    own: column.filter(counts),
    weights: unitWeights && unitWeights.filter((w, i) => counts(w, i, column)),
  }));
  if (values.some(({ own }) => own.length < FEWEST_UNITS)) return null;
  return shares(Float64Array.from(values, ({ own, weights }) => divergence(own, weights)));
}

/** 1 - H of a column. Weights of units are scaled to add up to their number: a unit of weight 2 is two units. */
function divergence(values: Float64Array, weights: Float64Array | null): number {
  const { minimum, maximum } = extent(values);
  if (isFlat({ minimum, maximum })) return 0;
  const scaled = values.map((x) => (x - minimum) / (maximum - minimum));
  const scale = weights ? weights.length / sum(weights) : 1;
  const times = (i: number): number => (weights ? scale * at(weights, i) : 1);
  const total = sum(scaled.map((z, i) => times(i) * z));
  const terms = scaled.map((z, i) => (z > 0 ? times(i) * (z / total) * Math.log(z / total) : 0));
  return lackOfEntropy(sum(terms), values.length);
}

/** 1 - H from the sum of p ln p over n units. */
export const lackOfEntropy = (logs: number, n: number): number => Math.max(0, 1 + logs / Math.log(n));

export const entropy = fromData(
  "entropy",
  "An element weighs the more, the more unevenly it is spread over the units (Shannon's entropy).",
  entropyWeights,
);
