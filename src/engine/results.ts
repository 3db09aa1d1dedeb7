import type { Imputation, Transform, Treatment } from "./cell-changes";
import type { Model } from "./model/model";
import type { GateOutcome, NodeClasses, PointsOutcome } from "./points";
import type { EngineProblem } from "./problem";

export type * from "./cell-changes";

/** A scored model, or the problems that made scoring impossible. */
export type ScoreOutcome =
  | { readonly ok: true; readonly results: Results }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * Everything between the raw table and the result, stage by stage, so that a report can show it and an auditor can
 * check it. Tables are lists of columns: `denominated`, `imputed`, `treated`, `transformed` and `normalised` have one `Float64Array`
 * per indicator (order of `model.indicators`), `aggregated`, `unscaled`, `scores`, `ranks`, `groupRanks`, `gaps` and `references` one per node
 * (order of `model.framework`), each with one entry per unit (order of `model.units`). NaN is missing.
 */
export interface Results {
  readonly model: Model;
  /** After division by denominators. Units that are screened out are still here. */
  readonly denominated: readonly Float64Array[];
  /** Share of indicators that each unit has, 0..1, on the denominated values. */
  readonly availability: Float64Array;
  /** False for a unit that screening dropped: its row is missing in every later table. */
  readonly kept: readonly boolean[];
  readonly imputed: readonly Float64Array[];
  readonly treated: readonly Float64Array[];
  /** The values that are normalised: the treated ones, transformed where the method says so; else the same arrays. */
  readonly transformed: readonly Float64Array[];
  readonly normalised: readonly Float64Array[];
  /** Codes of indicators that were set aside (constant, without goalposts ...), by code; their weight counts as 0. */
  readonly setAside: readonly string[];
  /** Nominal weight of each node as used: given, or by the weighting method; 0 for what was set aside. */
  readonly weights: Float64Array;
  /** Effective weight of each node: its share of the index when nothing is missing; a root has 1. */
  readonly effectiveWeights: Float64Array;
  /** Each node as its children were aggregated, before gates, bonus, malus and its own scale; an indicator's normalised value. */
  readonly aggregated: readonly Float64Array[];
  /** The same after gates, bonus and malus, before an aggregate is brought to a scale again; the scores where it is not. */
  readonly unscaled: readonly Float64Array[];
  /** Score of each node; an indicator's score is its normalised value. */
  readonly scores: readonly Float64Array[];
  /** 1 is the best; NaN for a unit without a score. */
  readonly ranks: readonly Float64Array[];
  /** Rank within the unit's group; NaN without a group label, or when units are not grouped. */
  readonly groupRanks: readonly Float64Array[];
  /**
   * Score, at each node, of the pseudo-unit that has every indicator at its target, under any gap reference; NaN where
   * no indicator below has a target.
   */
  readonly targets: Float64Array;
  /** The reference of each score, on the scale of the scores; one entry per unit (group medians differ). */
  readonly references: readonly Float64Array[];
  /** references - scores: positive when the unit is behind the reference. */
  readonly gaps: readonly Float64Array[];
  /**
   * The gap of each root split exactly over indicators: for each root (in framework order) one column per indicator.
   * Over the indicators, the entries of a unit that are not NaN add up to the unit's gap at that root.
   */
  readonly contributions: readonly RootContributions[];
  /** What each unit does at each gate; absent where the method has none. */
  readonly gates?: readonly GateOutcome[];
  /** What each bonus and malus adds to each unit; absent where the method has none. */
  readonly points?: readonly PointsOutcome[];
  /** The classes of the units at each aggregate that has some; absent where the method has none. */
  readonly classes?: readonly NodeClasses[];
  readonly imputations: readonly Imputation[];
  readonly treatments: readonly Treatment[];
  /** How outlier treatment transformed each indicator, in the order of `model.indicators`; null where it did not. */
  readonly transforms: readonly (Transform | null)[];
  readonly problems: readonly EngineProblem[];
}

export interface RootContributions {
  readonly root: string;
  /** One column per indicator, in the order of `model.indicators`; NaN where it has no part in the unit's gap. */
  readonly byIndicator: readonly Float64Array[];
}
