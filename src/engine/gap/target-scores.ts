import { aggregate, type Refusal, type Structure } from "../aggregate";

/** The pseudo-unit that has every indicator at its target. */
export interface TargetScores {
  /** Its score at each node; NaN where no indicator below has a target, or where a mean is not defined over them. */
  readonly scores: Float64Array;
  /** Targets, or scores of them, that a mean is not defined over. */
  readonly refusals: readonly Refusal[];
}

/**
 * Scores the targets by the same tree, weights and aggregations as a unit.
 *
 * Indicators without a target are left out: whatever the missing-data rule, they are no missing values of the pseudo-unit,
 * and the weights of the others are renormalised.
 *
 * @param normalisedTargets one an indicator, treated and normalised as its column was; NaN for none
 */
export function targetScores(structure: Structure, normalisedTargets: Float64Array): TargetScores {
  const pseudoUnit = Array.from(normalisedTargets, (value) => Float64Array.of(value));
  const { scores, refusals } = aggregate(structure, pseudoUnit, { rule: "renormalise" });
  return { scores: Float64Array.from(scores, (score) => score[0]!), refusals };
}
