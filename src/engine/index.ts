/**
 * The shared scoring engine: pure numbers and names. This is the public library; `internal.ts` is for this project
 * only.
 */
export type * from "./model/model";
export type { NamedChoice, NamedMethod } from "./model/named-method";
export type * from "./model/method-names";
export { ModelError } from "./model/model-error";
export type { Values } from "./values";
export * from "./stage";
export { run } from "./run";
export { gapOf, rankOf, type ResultRow, scoreOf, toRows } from "./look-up";
export type * from "./problem";
export type * from "./results";
export type { GateOutcome, GateState, NodeClasses, PointsOutcome } from "./points";
export type * from "./stages";
export type {
  Definition,
  NumberParameter,
  Parameter,
  Registry,
  SwitchParameter,
  TextParameter,
} from "./method/definition";
export { choose } from "./method/definition";
export {
  flagLimits,
  type LimitName,
  limitNames,
  limitOf,
  type Limits,
  isPossibleLimit,
  usualLimit,
} from "./limits";
export { unitWeightsOf } from "./model/unit-weights";
export { defaultMethod } from "./model/default-method";
export { imputations } from "./impute";
export { normalisations } from "./normalise";
export { transformations, type Transformer } from "./transformation";
export { treatments } from "./treat";
export {
  aggregateColumns,
  aggregations,
  benefitOfTheDoubt,
  type BestWeights,
  tableAggregations,
  unitAggregations,
  type WeightBounds,
} from "./aggregate";
export { gapReferences } from "./gap";
export { type Ranker, rankings, rankWithin, tieTolerance } from "./rank";
export {
  availability,
  coverage,
  isScreening,
  isThin,
  shareOfZeros,
  thinUnits,
  type ThinUnit,
} from "./screen";
export { type Ahp, ahp, type FactorWeights, factorWeights, randomIndices, weightings } from "./weight";
export {
  bartlett,
  type BartlettTest,
  type Correlation,
  type CorrelationKind,
  correlate,
  type CorrelationRatio,
  correlationRatio,
  cronbach,
  type ItemReliability,
  kendall,
  pearson,
  type PrincipalComponents,
  principalComponents,
  type Reliability,
  reliability,
  type SamplingAdequacy,
  samplingAdequacy,
  spearman,
} from "./coherence";
export { score } from "./score";
export { freezeScale, type FrozenOutcome, type RunToFreeze } from "./frozen/freeze-scale";
export { type ParsedModel, parseModel } from "./model/parse";
export { checkModel, type ModelCheck } from "./model/parse/check-model";
export type { Tree } from "./model/tree";
export { serialiseModel } from "./model/serialise";
export { createModel, type ModelTable, type TableIndicator, type TableNode } from "./model/create-model";
export { deviation, type Extent, extent, flatness, mean, median, quantile } from "./statistics";
export { normalQuantile } from "./numerics/normal-quantile";
export * from "./analysis";
export * from "./random";
export {
  comparePairs,
  type DesignRange,
  type DrawnSummary,
  drawDesign,
  type Failure,
  failureProblems,
  type FailureReason,
  failureReasons,
  type Goalposts,
  inputsOf,
  indistinguishable,
  indistinguishableFrom,
  type Outcome,
  type Pair,
  type Perturbations,
  rankDistribution,
  type RankMoves,
  rankMoves,
  type RankSummary,
  type RatedValues,
  type RaterNoise,
  type Replicate,
  replicateAt,
  replicateResults,
  replicateScorer,
  type UncertainInput,
  type UncertainValues,
  type Uncertainty,
  rankUncertainty,
  type UncertaintyOptions,
  type WeightNoise,
  type WeightsOf,
} from "./uncertainty";
export type { StageTrace, TracedPart } from "./trace";
export * from "./decide";
export * from "./editions";
export * from "./raters";
export * from "./stakeholders";
export { contextDistances, contrastingUnits, peerColumns, peerSets } from "./peers";
export {
  type Claim,
  type ClaimShare,
  type ClaimShares,
  claimShares,
  claimsUnderWeights,
  type ClaimUnderWeights,
  type WeightsVerdict,
} from "./claims";
export {
  bootstrapIntervals,
  type DesignOutputs,
  type DesignRuns,
  type Interval,
  type ModelOutput,
  modelOutput,
  maximumSensitivityInputs,
  rankShift,
  runDesign,
  type Sensitivity,
  sensitivity,
  type SensitivityDesign,
  sensitivityDesign,
  type SensitivityIndices,
  sensitivityIndices,
  sensitivityInputs,
  type SensitivityOptions,
  type SensitivityOutput,
} from "./sensitivity";
