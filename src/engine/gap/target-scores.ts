import { at } from "../at";
import { aggregate, type Refusal, type Structure } from "../aggregate";
import type { NormalFit } from "../stages";

/** The pseudo-unit that has every indicator at its target. */
export interface TargetScores {
  /**
   * Its score at each node; NaN where no indicator below has a target, where a mean is not defined for them, and where
   * an aggregation compares the units with each other, or has one below it that does: the pseudo-unit is not one of the
   * units.
   */
  readonly scores: Float64Array;
  /** Targets, or scores of them, that a mean is not defined for. */
  readonly refusals: readonly Refusal[];
}

/**
 * Scores the targets by the same tree, weights and aggregations as a unit.
 *
 * Indicators without a target are left out: they do not count as missing values of the pseudo-unit under any
 * missing-data rule, and the weights of the others are renormalised.
 *
 * @param normalisedTargets one per indicator, treated and normalised as its column was; NaN for none
 * @param fits the scales of aggregates that were brought to one again: that of the units is used for the targets
 */
export function targetScores(
  structure: Structure,
  normalisedTargets: Float64Array,
  fits: readonly (NormalFit | null)[] = [],
): TargetScores {
  const pseudoUnit = Array.from(normalisedTargets, (value) => Float64Array.of(value));
  const { scores, refusals } = aggregate(onScales(structure, fits), pseudoUnit, { rule: "renormalise" });
  const relative = relativeNodes(structure);
  return {
    scores: Float64Array.from(scores, (score, node) => (relative[node] ? NaN : at(score, 0))),
    refusals: refusals.filter(({ node }) => !relative[node]),
  };
}

/** The structure with the scales that were made from the units; no gates, bonus and malus: the targets are no unit. */
function onScales(structure: Structure, fits: readonly (NormalFit | null)[]): Structure {
  const { tree, weights, aggregations } = structure;
  if (fits.every((fit) => fit === null)) return { tree, weights, aggregations };
  const finishes = fits.map((fit) => fit && { points: null, rescale: () => fit });
  return { tree, weights, aggregations, finishes };
}

/**
 * For each node whether its scores depend on the other units: when its own aggregation, or one below it, compares
 * units.
 */
function relativeNodes({ tree, weights, aggregations }: Structure): readonly boolean[] {
  const relative = new Array<boolean>(weights.length).fill(false);
  for (const node of tree.bottomUp) {
    if (at(tree.column, node) >= 0) continue;
    relative[node] =
      at(aggregations, node).aggregator.over === "table" ||
      at(tree.children, node).some((child) => at(relative, child) && at(weights, child) > 0);
  }
  return relative;
}
