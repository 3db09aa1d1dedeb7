import { at } from "../at";
import { streams } from "../random";
import { quantile } from "../statistics";
import { type DesignOutputs, sensitivityIndices } from "./indices";

/** Percentile interval of an index over the bootstrap samples. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Percentile intervals of the indices by the bootstrap (Archer, Saltelli and Sobol' 1997): the rows of the design are drawn
 * anew, with replacement, all outputs of a row together, and the indices estimated again.
 *
 * @param options.samples number of bootstrap samples
 * @param options.confidence share of the samples within the interval, 0..1
 * @param options.seed the same seed gives the same intervals
 * @example bootstrapIntervals(runDesign(sensitivityDesign(64, 2, 1), ([x]) => x).outputs, { samples: 50, confidence: 0.9, seed: 1 }).total[1] // { low: 0, high: 0 }
 */
export function bootstrapIntervals(
  outputs: DesignOutputs,
  {
    samples,
    confidence,
    seed,
  }: { readonly samples: number; readonly confidence: number; readonly seed: number },
): { readonly first: readonly Interval[]; readonly total: readonly Interval[] } {
  const n = outputs.a.length;
  const rows = new Uint32Array(n);
  // The first streams of the seed have shifted the points of the design, one per dimension of A and of B.
  const estimates = streams(seed, samples, 2 * outputs.mixed.length).map((next) => {
    for (let k = 0; k < n; k++) rows[k] = Math.floor(next() * n);
    return sensitivityIndices(outputs, rows);
  });
  const tail = (1 - confidence) / 2;
  const intervals = (which: "first" | "total") =>
    outputs.mixed.map((_, input): Interval => {
      const column = Float64Array.from(estimates, (estimate) => at(estimate[which], input));
      return { low: quantile(column, tail), high: quantile(column, 1 - tail) };
    });
  return { first: intervals("first"), total: intervals("total") };
}
