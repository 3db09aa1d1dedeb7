import type { Choice } from "../model/model";

/** One run of an index with some of its choices replaced; what is not given stays as the model has it. */
export interface Replicate {
  readonly imputation?: Choice;
  readonly treatment?: Choice;
  readonly normalisation?: Choice;
  /** The aggregation of every node, in place of the whole plan. */
  readonly aggregation?: Choice;
  /** Weights as the model's weighting method makes them are multiplied by these: one a node, by its code. */
  readonly weightFactors?: ReadonlyMap<string, number>;
  /** Code of an indicator that takes no part. */
  readonly leftOut?: string;
}
