export { type AdjustedLevel, adjustedLevels } from "./adjusted-levels";
export { type LinkedRounds, linkRounds, type NotLinked } from "./link-rounds";
export type { RaterSeverity, SeverityModel } from "./model";
export { severityModel, type SeverityOptions } from "./severity-model";
