import type { EngineProblem } from "../problem";

/**
 * What can differ between two editions of an index, in the order in which they are shown.
 *
 * - `performance`: the values of units that are in both, but those of `ratings`; denominators and group labels with them
 * - `ratings`: the values of indicators whose ratings were revised, in the same round
 * - `method`: every choice of the method but the weighting, directions, targets, goalposts, divisors, and what the framework
 *   consists of; an indicator of only one edition belongs to it
 * - `weights`: the weights of nodes of both, judgements, the weighting method
 * - `units`: which units are in the table
 *
 * @example editionStages.length // 5
 */
export const editionStages = ["performance", "ratings", "method", "weights", "units"] as const;
export type EditionStage = (typeof editionStages)[number];

/** The change of a unit's score and rank between two editions, split exactly: the parts add up, and depend on no order. */
export interface EditionChange {
  /** Code and name of the unit in the later edition (of the subject, in a panel); only units of both editions are compared. */
  readonly unit: string;
  readonly name: string;
  readonly scores: readonly [before: number, after: number];
  /** Among the units of each edition. */
  readonly ranks: readonly [before: number, after: number];
  /** Shapley values by stage; they add up to score after - score before. NaN where a mixture of the editions has no score. */
  readonly scoreParts: Readonly<Record<EditionStage, number>>;
  /** They add up to rank before - rank after: above 0 is up. */
  readonly rankParts: Readonly<Record<EditionStage, number>>;
}

/** Two editions of an index, unit by unit. */
export interface EditionComparison {
  /** The units of both editions, in the order of the later one. */
  readonly changes: readonly EditionChange[];
  /** The stages that differ; all others have parts of 0. */
  readonly differing: readonly EditionStage[];
  /** Codes of the units of one edition only. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** The mixtures without an index: the stages taken from the later edition, and why. */
  readonly failures: readonly {
    readonly later: readonly EditionStage[];
    readonly problems: readonly EngineProblem[];
  }[];
}
