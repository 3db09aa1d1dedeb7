import { maximumSobolDimensions, sobolPoints } from "../random";

/** Two samples of the inputs, one row per run, one column per input, each uniform on 0..1. */
export interface SensitivityDesign {
  readonly a: readonly Float64Array[];
  readonly b: readonly Float64Array[];
}

/** The largest number of inputs of a design: each takes one dimension of the points for A and one for B. */
export const maximumSensitivityInputs = Math.floor(maximumSobolDimensions / 2);

/**
 * A design on scrambled Sobol' points in twice as many dimensions as there are inputs: A is the first half of each point,
 * B the second. Powers of two keep the points even.
 *
 * @param runs rows of A and of B
 * @throws RangeError for more inputs than `maximumSensitivityInputs`
 * @example sensitivityDesign(8, 2, 1).a.length // 8
 */
export function sensitivityDesign(runs: number, inputs: number, seed: number): SensitivityDesign {
  const points = sobolPoints(runs, 2 * inputs, seed);
  return {
    a: points.map((point) => point.slice(0, inputs)),
    b: points.map((point) => point.slice(inputs)),
  };
}
