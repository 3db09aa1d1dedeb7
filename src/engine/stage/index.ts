/** Stages by themselves, for columns without a model. */
export { aggregate, type AggregatedColumn, type AggregateOptions } from "./aggregate";
export { impute, type ImputedColumns, type ImputeOptions } from "./impute";
export { normalise, type NormalisedColumn, type NormaliseOptions } from "./normalise";
export { rank, type RankOptions } from "./rank";
export { treat, type TreatOptions } from "./treat";
export { type ColumnWeights, weigh, type WeighOptions } from "./weigh";
