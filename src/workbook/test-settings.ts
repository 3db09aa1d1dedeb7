import type {
  AggregationName,
  Choice,
  ImputationName,
  NormalisationName,
  TracedPart,
  TreatmentName,
  WeightingName,
} from "../engine";

/**
 * What a test of an index varies, as the Method states it. `usual` means the usual alternatives of this index, which depend on
 * its figures (see `resolvedTest`); null means that the part is not varied.
 */
export interface TestSettings {
  /** Replicates of the uncertainty analysis, and the seed of every random number. */
  readonly runs: number;
  readonly seed: number;
  /** The "first k" of the share of runs in which a unit is among the first k. */
  readonly top: number;
  /**
   * Each weight varies by up to this share of itself, as 0.25; or each run has the weights of one of the participants; null for
   * fixed weights.
   */
  readonly weights: number | "participants" | null;
  /** Whether all weights are one input of the analysis of what matters, and not each one. */
  readonly weightsTogether: boolean;
  readonly weightings: readonly Choice<WeightingName>[] | "usual" | null;
  readonly imputations: readonly Choice<ImputationName>[] | "usual" | null;
  readonly treatments: readonly Choice<TreatmentName>[] | "usual" | null;
  readonly normalisations: readonly Choice<NormalisationName>[] | "usual" | null;
  readonly aggregations: readonly Choice<AggregationName>[] | "usual" | null;
  /** Both goalposts of each indicator move by up to this share of their distance. */
  readonly goalposts: number | null;
  /** Whether one indicator is left out of each replicate. */
  readonly leaveOneOut: boolean;
  /** Whether raters are drawn again, with replacement; needs a table of ratings. */
  readonly raters: boolean;
}

/** A part of the index that a test can vary. */
export type TestedPart = TracedPart;

/** The spreads of a test that varies weights, or goalposts, and says no more. */
export const usualSpreads = { weights: 0.25, goalposts: 0.1 } as const;

/** The test of a workbook whose Method says nothing of tests. */
export const defaultTestSettings: TestSettings = {
  runs: 1000,
  seed: 1,
  top: 10,
  weights: usualSpreads.weights,
  weightsTogether: false,
  weightings: null,
  imputations: "usual",
  treatments: null,
  normalisations: "usual",
  aggregations: "usual",
  goalposts: null,
  leaveOneOut: false,
  raters: false,
};
