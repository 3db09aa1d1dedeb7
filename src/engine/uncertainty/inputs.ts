import type { Choice } from "../model/model";
import type { DrawnSummary, WeightsOf } from "./perturbations";

/**
 * One input that varies from replicate to replicate, with all its data: a choice between several, the weight of a node,
 * or something that takes many random numbers.
 */
export type UncertainInput =
  | {
      readonly change: "imputation" | "treatment" | "normalisation" | "aggregation" | "weighting";
      readonly choices: readonly Choice[];
    }
  | { readonly change: "weight"; readonly node: string; readonly share: number }
  /** The same for several nodes, each by itself: those of a level, or all; `shares` has one per node where they differ. */
  | {
      readonly change: "weights";
      readonly nodes: readonly string[];
      readonly share: number;
      readonly shares?: readonly number[];
      readonly all?: true;
    }
  /** The weights of siblings, around these shares. */
  | {
      readonly change: "dirichlet";
      readonly nodes: readonly string[];
      readonly shares: readonly number[];
      readonly concentration: number;
    }
  /** The weights of one of these participants. */
  | { readonly change: "participants"; readonly participants: readonly WeightsOf[] }
  /** Each of the indicators is as likely to be left out. */
  | { readonly change: "leave-one-out"; readonly indicators: readonly string[] }
  | { readonly change: "goalposts"; readonly share: number; readonly goalposts: readonly Goalposts[] }
  /** Values with a normal error. */
  | {
      readonly change: "values";
      readonly indicators: readonly UncertainValues[];
      readonly minimum: number;
      readonly maximum: number;
    }
  /** Values from raters drawn anew; they have the same number of raters. */
  | {
      readonly change: "raters";
      readonly indicators: readonly RatedValues[];
      readonly summary: DrawnSummary;
    };

export interface Goalposts {
  readonly indicator: string;
  readonly lower: number;
  readonly upper: number;
}

/** Values and their standard errors, one per unit; null for missing, and for none. */
export interface UncertainValues {
  readonly indicator: string;
  readonly values: readonly (number | null)[];
  readonly errors: readonly (number | null)[];
}

/** Values, one per unit, and the ratings of each rater, one list per rater. */
export interface RatedValues {
  readonly indicator: string;
  readonly values: readonly (number | null)[];
  readonly ratings: readonly (readonly (number | null)[])[];
  /** In place of the summary for all; absent for none. */
  readonly summary?: DrawnSummary;
}
