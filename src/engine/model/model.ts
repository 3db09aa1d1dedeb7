import type {
  Adjustment,
  AggregationPlan,
  Choice,
  ClassRule,
  GapReference,
  Gate,
  MissingRule,
  PeerRule,
  RescalingPlan,
} from "./choice";
import type { Limits } from "../limits/flag-limits";
import type { FrozenScale } from "./frozen";
import type {
  AggregationName,
  ImputationName,
  NormalisationName,
  RankKind,
  TransformationName,
  TreatmentName,
  WeightingName,
} from "./method-names";
import type { Tables } from "./tables";

export type * from "./choice";
export type * from "./frozen";
export type * from "./tables";
export type { RankKind } from "./method-names";

/**
 * An index as plain data: the input of a scoring run. It is independent of any workbook. `serialiseModel` and
 * `parseModel` carry a model through JSON, where missing is null.
 */
export interface Model extends Tables {
  readonly method: Method;
  /** The scale of an earlier run, which this model is scored on; absent: every run makes its own. */
  readonly frozen?: FrozenScale;
}

/** Every choice between the raw table and the result. `defaultMethod` has the default of each. */
export interface Method {
  readonly missing: MissingRule;
  /** Smallest share of indicators that a unit must have to be scored, 0..1; null keeps every unit. */
  readonly screening: number | null;
  /** Largest share of zeros among the figures of a unit that is scored, 0..1; absent: zeros do not matter. */
  readonly screeningZeros?: number;
  /** What screening counts; absent: the figures before imputation. */
  readonly screeningOn?: "imputed";
  readonly imputation: Choice<ImputationName>;
  readonly treatment: Choice<TreatmentName>;
  readonly normalisation: Choice<NormalisationName>;
  /** Choices for single indicators; they override those for all. */
  readonly byIndicator: OwnChoices & OwnTransformations;
  readonly weights: Choice<WeightingName>;
  readonly aggregation: AggregationPlan<AggregationName>;
  readonly ranks: RankKind;
  /** Code of the group that "group" means in imputation, ranks and gaps; null when units are not grouped. */
  readonly group: string | null;
  readonly gap: GapReference;
  /** How the peers of a unit are chosen; absent: the units of its group, or all units where they are not grouped. */
  readonly peers?: PeerRule;
  /** What the treated values, their goalposts and targets become before normalisation; absent: they stay as they are. */
  readonly transformation?: Choice<TransformationName>;
  /** Aggregates that are brought to a scale again; absent for none. */
  readonly rescaling?: RescalingPlan<NormalisationName>;
  /** Absent for none. */
  readonly gates?: readonly Gate[];
  /** Bonus and malus; absent for none. */
  readonly adjustments?: readonly Adjustment[];
  /** Absent for none. */
  readonly classes?: readonly ClassRule[];
  /**
   * Code of the context column or denominator with the weight of each unit (population, survey weight) in statistics of
   * the units; absent: every unit counts as one.
   */
  readonly unitWeights?: string;
  /** In a panel: the time whose units make the scale of every time; absent: all units make it. */
  readonly scaleTime?: number;
  /** Limits that something is flagged by, where they are not the usual ones; no score depends on them. Absent for none. */
  readonly limits?: Limits;
}

/** The stages in which an indicator can have its own choice; each by the indicator's code. */
export interface OwnChoices {
  readonly imputation: Readonly<Record<string, Choice<ImputationName>>>;
  readonly treatment: Readonly<Record<string, Choice<TreatmentName>>>;
  readonly normalisation: Readonly<Record<string, Choice<NormalisationName>>>;
}

/** Transformations of single indicators; absent for none. */
export interface OwnTransformations {
  readonly transformation?: Readonly<Record<string, Choice<TransformationName>>>;
}
