import { type Claim, type ClaimRows, claimRows } from "../claims";
import type { Model } from "../model/model";
import { drawnReplicates, type Perturbations } from "../uncertainty";

/** Claims, and the design of their runs: parts draw it themselves, because a long design takes longer to send than to draw. */
export interface ClaimsOfJob {
  readonly claims: readonly Claim[];
  readonly perturbations: Perturbations;
  readonly seed: number;
}

/** A function that runs some replicates of the design, those of `drawDesign`. Parts in order take no time to be reached. */
export function claimsRunner(
  model: Model,
  root: string,
  { claims, perturbations, seed }: ClaimsOfJob,
): (replicates: number, from: number) => ClaimRows {
  const count = claimRows(model, root, claims);
  const draw = drawnReplicates(model, perturbations, seed);
  return (replicates, from) => count(draw(replicates, from), from);
}
