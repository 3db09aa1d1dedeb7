/** Analyses of an index beside its scores: statistics, coherence, robustness. They return plain data. */
export { addedValue, type AddedValue } from "./added-value";
export {
  defaultStatisticsLimits,
  type IndicatorStatistics,
  indicatorStatistics,
  type StatisticsFlag,
  type StatisticsLimits,
} from "./indicator-statistics";
export {
  type CorrelationFlag,
  type CorrelationLimits,
  correlations,
  type ElementCorrelation,
  flagCorrelations,
  type FlaggedCorrelation,
  parentLimits,
  siblingLimits,
} from "./correlations";
export { type DenominatorCorrelation, denominatorCorrelations } from "./denominator-correlations";
export { type ElementPair, elementPairs, type PairScope } from "./element-pairs";
export { type Importance, importance } from "./importance";
export { krippendorff, type RaterAgreement, type RatingScale } from "./krippendorff";
export { type Trend, trends } from "./panel";
export { type Peer, type PeerOptions, type Peers, peers } from "./peers";
export { type ItemAgreement, raterAgreement, type Rating, type RatingLevel, ratingLevels } from "./ratings";
export { type Removal, removeElements } from "./remove-elements";
export {
  type IndicatorStanding,
  type StrengthsAndWeaknesses,
  strengthsAndWeaknesses,
} from "./strengths-and-weaknesses";
export {
  type ComparedRoots,
  type ComparedUnit,
  compareRuns,
  type ComparisonMove,
  type ComparisonStep,
  comparisonSteps,
  type RunComparison,
} from "./compare";
