/** How much the ranks of an index depend on the choices behind it. */
export type { BaseRun } from "./base-runs";
export { choiceNumbers } from "./choice-numbers";
export { rankDistribution } from "./distribution";
export { type DesignRange, drawDesign, drawnReplicates } from "./draw-design";
export { type Failure, failureProblems, type FailureReason, failureReasons } from "./failures";
export type { Goalposts, RatedValues, UncertainInput, UncertainValues } from "./inputs";
export { inputsOf } from "./inputs-of";
export { goesByColumn } from "./kernel-of";
export { indistinguishable, indistinguishableFrom } from "./indistinguishable";
export { comparePairs, type Pair } from "./pairs";
export type { DrawnSummary, Perturbations, RaterNoise, WeightNoise, WeightsOf } from "./perturbations";
export { type RankMoves, rankMoves } from "./rank-moves";
export { type RankRows, rankRows } from "./rank-rows";
export type { Replicate } from "./replicate";
export { replicateAt } from "./replicate-at";
export { replicateResults } from "./replicate-results";
export { replicateWeights } from "./replicate-weights";
export { type Outcome, replicateRunner, type ReplicateRunner, replicateScorer } from "./replicate-scorer";
export {
  type RankSummary,
  type Uncertainty,
  rankUncertainty,
  uncertaintyOf,
  type UncertaintyOptions,
} from "./uncertainty";
