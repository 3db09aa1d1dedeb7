import type {
  AggregationName,
  ImputationName,
  NormalisationName,
  TreatmentName,
  WeightingName,
} from "../model/method-names";
import type { Choice } from "../model/model";

/**
 * What is uncertain about an index: plain data, which can be stored with a result. What is left out stays as in the
 * model. Of several choices each is as likely; the model's own is among them only if it is listed.
 */
export interface Perturbations {
  readonly weights?: WeightNoise;
  readonly weightings?: readonly Choice<WeightingName>[];
  readonly imputations?: readonly Choice<ImputationName>[];
  readonly treatments?: readonly Choice<TreatmentName>[];
  readonly normalisations?: readonly Choice<NormalisationName>[];
  /** Each replaces the whole plan. */
  readonly aggregations?: readonly Choice<AggregationName>[];
  /** Codes of indicators of which each replicate leaves out one. */
  readonly leaveOneOut?: readonly string[];
  /** Both goalposts of an indicator move, each by up to this share of the distance between them: above 0, below 0.5. */
  readonly goalposts?: { readonly share: number };
  readonly raters?: RaterNoise;
}

/** How weights vary around those that the weighting method makes. */
export type WeightNoise =
  /**
   * Times 1 - share to 1 + share, uniform, each node by itself; `levels` has other shares for the nodes of some levels. With
   * `together` all weights are one input of a sensitivity analysis, still each drawn by itself.
   */
  | {
      readonly draw: "uniform";
      readonly share: number;
      readonly levels: Readonly<Record<number, number>>;
      readonly together?: boolean;
    }
  /**
   * The weights below each node are shares from a Dirichlet distribution around the model's own; the standard deviation of
   * a share s is sqrt(s (1 - s) / (concentration + 1)).
   */
  | { readonly draw: "dirichlet"; readonly concentration: number }
  /** Those of one of these participants, each as likely, in place of those that the weighting method makes. */
  | { readonly draw: "participants"; readonly participants: readonly WeightsOf[] };

/** The weights of one participant, by the code of the node; a node that is not listed keeps its own. */
export interface WeightsOf {
  readonly participant: string;
  readonly weights: Readonly<Record<string, number>>;
}

/** How far the levels that raters gave are uncertain: indicators by their code, one entry per unit, null for missing. */
export type RaterNoise =
  /** A normal error on each cell, with this standard error; what is drawn stays within `minimum` and `maximum`. */
  | {
      readonly draw: "error";
      readonly errors: Readonly<Record<string, readonly (number | null)[]>>;
      readonly minimum: number;
      readonly maximum: number;
    }
  /**
   * Raters drawn anew, with replacement, the same ones for every cell: each cell becomes the mean, the median or the
   * minimum of their ratings. One list per rater. A cell that none of them has rated stays as it is: so does one without
   * ratings here, because its level is agreed.
   */
  | {
      readonly draw: "raters";
      readonly ratings: Readonly<Record<string, readonly (readonly (number | null)[])[]>>;
      readonly summary: DrawnSummary;
      /** Of single indicators, in place of that for all; by their code. */
      readonly summaries?: Readonly<Record<string, DrawnSummary>>;
    };

/** What a cell becomes of the ratings that were drawn. */
export type DrawnSummary = "mean" | "median" | "least";
