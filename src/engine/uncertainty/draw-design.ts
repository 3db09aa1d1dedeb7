import type { Model } from "../model/model";
import { streams } from "../random";
import { inputsOf } from "./inputs-of";
import type { Perturbations } from "./perturbations";
import type { Replicate } from "./replicate";
import { drawsOf, replicateFrom } from "./replicate-at";

/** Which replicates to draw. */
export interface DesignRange {
  readonly replicates: number;
  /** An integer; its lowest 32 bits count. */
  readonly seed: number;
  /** Position of the first one, from 0. */
  readonly from?: number;
}

/**
 * Draws a design: the replicates of a specification, as an explicit list that can be stored and run again. Replicate r
 * comes from stream r of the seed only: it is the same on every machine, and the same when the design is drawn in
 * parts.
 *
 * @throws as `inputsOf` does
 * @example
 * const specification = { normalisations: [minMax, zScore], weights: { draw: "uniform", share: 0.25, levels: {} } };
 * rankUncertainty(model, drawDesign(model, specification, { replicates: 1000, seed: 1 }), { root: "PSCI", top: 10 });
 */
export function drawDesign(
  model: Model,
  specification: Perturbations,
  { replicates, seed, from = 0 }: DesignRange,
): readonly Replicate[] {
  const inputs = inputsOf(model, specification);
  return streams(seed, replicates, from).map((next) => replicateFrom(inputs, drawsOf(next)));
}
