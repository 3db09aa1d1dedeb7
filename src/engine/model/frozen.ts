import type { Transform } from "../cell-changes";
import type { Choice } from "./choice";
import type {
  ImputationName,
  NormalisationName,
  TransformationName,
  TreatmentName,
  WeightingName,
} from "./method-names";
import type { Direction } from "./tables";

/**
 * The scale of an earlier run, kept for later data: every figure that the stages learned from its units. A model that has one
 * is scored with these figures, so that scores of editions compare, and one unit can be scored by itself.
 */
export interface FrozenScale {
  /** By the code of the indicator. */
  readonly indicators: Readonly<Record<string, FrozenIndicator>>;
  /** Aggregates whose scores are brought to a scale again, by their code; absent for none. */
  readonly nodes?: Readonly<Record<string, FrozenNode>>;
  /** Weights that were made from data; absent where the method makes none from them. */
  readonly weights?: FrozenWeights;
}

/** The figures of one indicator, and the choices that made them: they hold for no other choice. */
export interface FrozenIndicator {
  readonly imputation: Choice<ImputationName>;
  readonly treatment: Choice<TreatmentName>;
  /** Absent for none. */
  readonly transformation?: Choice<TransformationName>;
  readonly normalisation: Choice<NormalisationName>;
  readonly direction: Direction;
  /** Code of the denominator; null for none. */
  readonly denominator: string | null;
  readonly scale: number;
  /** How outlier treatment transformed the indicator; null where it did not. */
  readonly transform: Transform["kind"] | null;
  readonly figures: FrozenFigures;
}

/** The scale of an aggregate's scores. */
export interface FrozenNode {
  readonly normalisation: Choice<NormalisationName>;
  readonly figures: FrozenFigures;
}

export interface FrozenWeights {
  readonly weights: Choice<WeightingName>;
  /** Nominal weight by the code of the node. */
  readonly byNode: Readonly<Record<string, number>>;
}

/**
 * `fill`: what a missing value becomes; `lowerBound`, `upperBound`: between which values are held; `transformMinimum` ...
 * `exponent`: what a transformation is made from; the others are statistics of the treated column.
 */
export type FrozenFigure =
  | "fill"
  | "lowerBound"
  | "upperBound"
  | "transformMinimum"
  | "transformMaximum"
  | "exponent"
  | "values"
  | "minimum"
  | "maximum"
  | "mean"
  | "deviation"
  | "lowerQuartile"
  | "median"
  | "upperQuartile";

/** A figure that there is none of is left out. */
export type FrozenFigures = Readonly<Partial<Record<FrozenFigure, number>>>;
