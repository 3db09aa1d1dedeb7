import type { Model } from "../model/model";
import { streamsInTurn } from "../random/streams";
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
export const drawDesign = (
  model: Model,
  specification: Perturbations,
  { replicates, seed, from = 0 }: DesignRange,
): readonly Replicate[] => drawnReplicates(model, specification, seed)(replicates, from);

/**
 * The same replicates, some at a time: those after the last ones are reached without beginning again.
 *
 * @throws as `inputsOf` does
 * @example drawnReplicates(model, {}, 1)(2, 0) // [{}, {}]
 */
export function drawnReplicates(
  model: Model,
  specification: Perturbations,
  seed: number,
): (replicates: number, from: number) => readonly Replicate[] {
  const inputs = inputsOf(model, specification);
  const turn = streamsInTurn(seed);
  return (replicates, from) => turn(replicates, from).map((next) => replicateFrom(inputs, drawsOf(next)));
}
