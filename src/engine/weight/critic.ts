import { at } from "../at";
import type { Choice } from "../model/choice";
import { deviation, extent } from "../statistics";
import { sum } from "../statistics/sum";
import { completeRows, completeWeights, ofVarying } from "./complete-rows";
import { correlation } from "./correlation";
import { fromData } from "./from-data";
import { shares } from "./shares";

/**
 * CRITIC weights of columns: a column weighs more, the more it varies and the less it correlates with the others.
 *
 *     sd_j sum over k of (1 - r_jk),  on values scaled to 0-1 by min-max
 *
 * as shares of their sum. Over the units that have every column; a constant one weighs 0. Null when those units are
 * fewer than three, when all columns are constant, or when every r is 1.
 * With weights of the units, deviations and correlations are weighted. Source: Diakoulaki, Mavrotas and Papayannakis
 * (1995), Computers and Operations Research 22.
 *
 * @example criticWeights([Float64Array.of(0, 1, 0, 1), Float64Array.of(0, 0, 1, 1)]) // Float64Array.of(0.5, 0.5)
 */
export function criticWeights(
  columns: readonly Float64Array[],
  _parameters: Choice["parameters"] = {},
  unitWeights: Float64Array | null = null,
): Float64Array | null {
  const rows = completeRows(columns, unitWeights);
  const weights = completeWeights(columns, unitWeights);
  const amounts = rows && ofVarying(rows, (varying) => information(varying, weights));
  return amounts && shares(amounts);
}

function information(columns: readonly Float64Array[], weights: Float64Array | null): Float64Array | null {
  return contrasts(
    columns.map((column) => {
      const { minimum, maximum } = extent(column);
      return deviation(column, weights) / (maximum - minimum);
    }),
    (j, k) => correlation(at(columns, j), at(columns, k), weights),
  );
}

/** Each deviation, on a scale of 0-1, by the sum of 1 - r with the others; null where every r is 1. */
export function contrasts(
  deviations: readonly number[],
  correlationOf: (j: number, k: number) => number,
): Float64Array | null {
  const amounts = Float64Array.from(deviations, (own, j) => {
    const conflicts = Float64Array.from(deviations, (_, k) => (k === j ? 0 : 1 - correlationOf(j, k)));
    return own * sum(conflicts);
  });
  // Where every r is 1, rounding leaves a sum near 0: it counts as 0.
  return amounts.every((amount) => amount < 1e-12) ? null : amounts;
}

export const critic = fromData(
  "CRITIC",
  "An element weighs the more, the more it varies and the less its siblings say the same.",
  criticWeights,
);
