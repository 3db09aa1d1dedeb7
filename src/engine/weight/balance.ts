import { Matrix, solve } from "ml-matrix";
import { at } from "../at";
import { deviation, extent } from "../statistics";
import { correlation } from "./correlation";

/** Correlations that differ by less are equal. */
const tolerance = 1e-11;
const maximumSteps = 60;
const minimumPart = 1e-5;

/** How the elements of an aggregate correlate with it. */
export interface Balance {
  readonly weights: Float64Array;
  /** One per element. */
  readonly correlations: Float64Array;
  /** Largest less smallest correlation among the elements of positive weight; infinite where one is not defined. */
  readonly spread: number;
}

/**
 * Improves weights until all columns of positive weight correlate equally with their aggregate, by Newton's method on
 *
 *     sum w * sd(aggregate) * r_j = 1
 *
 * with slopes by differences; a step that does not help is halved. Under arithmetic means of complete data the equations
 * are linear, and the start that `balancedStart` gives solves them already. Weights of 0 stay 0. Ends when the spread of
 * the correlations is below 1e-11, or no step helps any more.
 *
 * @param columns one per element, none constant
 * @param combined the aggregate under weights of the columns
 * @param start non-negative weights
 * @param unitWeights weights of the units in deviations and correlations; null: every unit counts as one
 */
export function balance(
  columns: readonly Float64Array[],
  combined: (weights: Float64Array) => Float64Array,
  start: Float64Array,
  unitWeights: Float64Array | null = null,
): Balance {
  const active = Array.from(start.keys()).filter((j) => at(start, j) > 0);
  const balanceOf = (weights: Float64Array): Balance & { readonly pulls: readonly number[] } => {
    const aggregate = combined(weights);
    const pull = deviation(aggregate, unitWeights) * weights.reduce((total, w) => total + w, 0);
    const correlations = Float64Array.from(columns, (column) => correlation(column, aggregate, unitWeights));
    const used = correlations.filter((_, j) => at(weights, j) > 0);
    const { minimum, maximum } = extent(used);
    const spread = used.some(Number.isNaN) ? Infinity : maximum - minimum;
    return {
      weights,
      correlations,
      spread,
      pulls: active.map((j) => pull * at(correlations, j)),
    };
  };
  const mean = (pulls: readonly number[]): number =>
    pulls.reduce((sum, pull) => sum + pull, 0) / pulls.length;

  // The equations fix the scale of the weights, which is free: at this one they hold on average.
  const scale = mean(balanceOf(start).pulls);
  // Where the columns cancel out, their aggregate is constant to rounding, and no step leads on.
  const spreads = columns.reduce(
    (total, column, j) => total + at(start, j) * deviation(column, unitWeights),
    0,
  );
  if (!(scale > 1e-9 * spreads)) return balanceOf(start);
  let now = balanceOf(start.map((w) => w / scale));
  for (let step = 0; step < maximumSteps && now.spread > tolerance; step++) {
    const { weights, pulls, spread } = now;
    const slopes = active.map((k) => {
      const h = 1e-6 * at(weights, k);
      const there = balanceOf(weights.map((w, j) => (j === k ? w + h : w))).pulls;
      return there.map((pull, j) => (pull - at(pulls, j)) / h);
    });
    if (!slopes.flat().every(Number.isFinite)) break;
    const wanted = solve(
      new Matrix(slopes).transpose(),
      Matrix.columnVector(pulls.map((pull) => 1 - pull)),
      true,
    );
    const moved = (part: number): Float64Array => {
      const next = weights.slice();
      for (const [k, j] of active.entries()) next[j] = at(next, j) + part * wanted.get(k, 0);
      return next;
    };
    let better: typeof now | undefined;
    for (let part = 1; part > minimumPart && better === undefined; part /= 2) {
      const next = moved(part);
      const there = active.every((j) => at(next, j) > 0) ? balanceOf(next) : null;
      if (there && there.spread < spread) better = there;
    }
    if (better === undefined) break;
    now = better;
  }
  return now;
}
