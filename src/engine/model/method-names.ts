/** The names of the methods, as types: those of the registries. A name that is not one of them does not compile. */
export type { AggregationName, TableAggregationName, UnitAggregationName } from "../aggregate/aggregations";
export type { ImputationName } from "../impute";
export type { NormalisationName } from "../normalise";
export type { RankKind } from "../rank/rankings";
export type { TreatmentName } from "../treat";
export type { WeightingName } from "../weight/weightings";
export type { TransformationName } from "../transformation";
