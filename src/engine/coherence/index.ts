/** How far the indicators of an index belong together. */
export { bartlett, type BartlettTest } from "./bartlett";
export { type Correlation, type CorrelationKind, correlate } from "./correlate";
export { type CorrelationRatio, correlationRatio } from "./correlation-ratio";
export { decomposed } from "./correlation-matrix";
export { cronbach } from "./cronbach";
export { kendall } from "./kendall";
export { pearson } from "./pearson";
export { componentsOf, type PrincipalComponents, principalComponents } from "./principal-components";
export { type ItemReliability, type Reliability, reliability } from "./reliability";
export { type SamplingAdequacy, samplingAdequacy } from "./sampling-adequacy";
export { spearman } from "./spearman";
export { type RotatedLoadings, varimax } from "./varimax";
