import type { AggregationName } from "../model/method-names";
import type { Choice, Method } from "../model/model";
import type { WeightsOf } from "./perturbations";

/**
 * One run of an index with some of its choices replaced; what is left out stays as in the model. Plain data: a list of
 * replicates (a design) can be stored as JSON and run again.
 */
export interface Replicate {
  /** Choices for all indicators; an indicator's own choices stay. */
  readonly imputation?: Method["imputation"];
  readonly treatment?: Method["treatment"];
  readonly normalisation?: Method["normalisation"];
  /** The aggregation of every node, in place of the whole plan. */
  readonly aggregation?: Choice<AggregationName>;
  readonly weighting?: Method["weights"];
  /** The weights of a participant in place of those that the weighting method makes. */
  readonly participant?: WeightsOf;
  /** Weights as the weighting method makes them, or as the participant states them, are multiplied by these: by the code of the node. */
  readonly weightFactors?: Readonly<Record<string, number>>;
  /** Code of an indicator that is left out. */
  readonly leftOut?: string;
  /** Goalposts in place of an indicator's own, by its code. */
  readonly goalposts?: Readonly<Record<string, { readonly lower: number; readonly upper: number }>>;
  /** Raw values in place of an indicator's own, by its code: one per unit, null for missing. */
  readonly values?: Readonly<Record<string, readonly (number | null)[]>>;
}
