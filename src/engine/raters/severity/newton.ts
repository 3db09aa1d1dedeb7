import { solveSymmetric } from "../../impute/normal/solve";
import type { CodedRatings } from "./coded";
import { type Likelihood, likelihoodAt, type Parameters } from "./likelihood";

export interface Fitted {
  readonly parameters: Parameters;
  readonly converged: boolean;
  readonly iterations: number;
  /** Of the units, and of the others with each other: what the ratings cannot tell is held. */
  readonly unitVariances: Float64Array;
  readonly covariance: readonly Float64Array[];
}

/**
 * The parameters of largest likelihood, by Newton's steps. The likelihood has no second peak, so a step that does not raise it
 * is halved. The units are eliminated: they do not meet in a rating, and only the others need solving together. What the
 * ratings cannot tell keeps its start of 0.
 *
 * @param held directions of the others, of length 1, that the ratings cannot tell
 */
export function largestLikelihood(
  ratings: CodedRatings,
  held: readonly Float64Array[],
  limit: number,
): Fitted {
  const size = ratings.items.length + ratings.raters.length + ratings.levels.length - 1;
  let parameters: Parameters = {
    units: new Float64Array(ratings.units.length),
    others: new Float64Array(size),
  };
  let now = likelihoodAt(ratings, parameters);
  let iterations = 0;
  let converged = false;
  while (!converged && iterations < limit && largest(parameters) < tooFar) {
    iterations++;
    const step = stepOf(now, held);
    const [next, likelihood] = raised(ratings, parameters, step, now.log);
    converged =
      largest(step) < 1e-9 || (likelihood.log - now.log < 1e-12 * Math.abs(now.log) && largest(step) < 1e-6);
    [parameters, now] = [next, likelihood];
  }
  return { parameters, converged, iterations, ...variances(now, held) };
}

/** Measures this far out, in logits, have no end: the ratings follow the model without any chance, and the likelihood has no peak. */
const tooFar = 15;

const largest = ({ units, others }: Parameters): number =>
  [units, others].reduce((most, list) => list.reduce((most, x) => Math.max(most, Math.abs(x)), most), 0);

function raised(
  ratings: CodedRatings,
  from: Parameters,
  step: Parameters,
  log: number,
): readonly [Parameters, Likelihood] {
  // A step is no longer than 2 logits: far from the peak the curvature says little.
  for (let share = Math.min(1, 2 / largest(step)); ; share /= 2) {
    const next: Parameters = {
      units: from.units.map((x, k) => x + share * step.units[k]!),
      others: from.others.map((x, k) => x + share * step.others[k]!),
    };
    const likelihood = likelihoodAt(ratings, next);
    if (likelihood.log >= log - 1e-9 || share < 1e-4) return [next, likelihood];
  }
}

function stepOf(now: Likelihood, held: readonly Float64Array[]): Parameters {
  const reduced = Float64Array.from(now.otherSlopes);
  now.crossed.forEach((crossed, u) => {
    const share = now.unitSlopes[u]! / now.unitInformation[u]!;
    for (const [k, x] of crossed) reduced[k]! -= x * share;
  });
  const others = solveSymmetric(withoutUnits(now, held), [reduced])[0]!;
  const units = now.unitSlopes.map((slope, u) => {
    let rest = slope;
    for (const [k, x] of now.crossed[u]!) rest -= x * others[k]!;
    return rest / now.unitInformation[u]!;
  });
  return { units, others };
}

/** The information of the others once the units have taken what they explain, and ones for what is held, so that it can be inverted. */
function withoutUnits(
  { otherInformation, crossed, unitInformation }: Likelihood,
  held: readonly Float64Array[],
): readonly Float64Array[] {
  const left = otherInformation.map((row) => Float64Array.from(row));
  crossed.forEach((own, u) => {
    const entries = [...own].sort(([a], [b]) => a - b);
    entries.forEach(([a, x], n) => {
      const row = left[a]!;
      const share = x / unitInformation[u]!;
      for (let m = 0; m <= n; m++) row[entries[m]![0]]! -= share * entries[m]![1];
    });
  });
  const scale = scaleOf(left);
  for (const shift of held)
    left.forEach((row, a) => {
      for (let b = 0; b <= a; b++) row[b]! += scale * shift[a]! * shift[b]!;
    });
  left.forEach((row, a) => {
    for (let b = 0; b < a; b++) left[b]![a] = row[b]!;
  });
  return left;
}

const scaleOf = (matrix: readonly Float64Array[]): number =>
  matrix.reduce((sum, row, a) => sum + row[a]!, 0) / matrix.length;

function variances(
  now: Likelihood,
  held: readonly Float64Array[],
): Pick<Fitted, "covariance" | "unitVariances"> {
  const matrix = withoutUnits(now, held);
  // The same scale as above: it was added to the diagonal once for every held direction, whose length is 1.
  const scale = (scaleOf(matrix) * matrix.length) / (matrix.length + held.length);
  const covariance = solveSymmetric(
    matrix,
    matrix.map((_, j) => new Float64Array(matrix.length).fill(1, j, j + 1)),
  ).map((row, a) => row.map((x, b) => held.reduce((x, shift) => x - (shift[a]! * shift[b]!) / scale, x)));
  const unitVariances = now.unitInformation.map((own, u) => {
    let sum = 0;
    for (const [a, x] of now.crossed[u]!)
      for (const [b, y] of now.crossed[u]!) sum += x * y * covariance[a]![b]!;
    return 1 / own + sum / (own * own);
  });
  return { covariance, unitVariances };
}
