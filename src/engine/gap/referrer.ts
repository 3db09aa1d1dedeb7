import type { Structure } from "../aggregate";
import type { GapReference, Model } from "../model/model";
import type { EngineProblem } from "../problem";
import type { TargetScores } from "./target-scores";

/** The data that references are made from. */
export interface ReferenceContext {
  readonly model: Model;
  readonly structure: Structure;
  /** One column per node, one entry per unit; NaN missing. */
  readonly scores: readonly Float64Array[];
  /** Target of each indicator, treated and normalised as its column was; NaN for none. */
  readonly normalisedTargets: Float64Array;
  readonly targets: TargetScores;
  /** The units' group labels; null when units are not grouped. */
  readonly labels: readonly (string | null)[] | null;
}

export interface References {
  /** The reference of each score: one column per node, one entry per unit; NaN where there is none. */
  readonly byNode: readonly Float64Array[];
  /**
   * The indicator values behind the reference of a root, as far as it has such: one column per indicator, one entry per
   * unit. The split of a gap starts from them.
   */
  readonly profile: (root: number) => readonly Float64Array[];
  readonly problems: readonly EngineProblem[];
}

/** One kind of reference. */
export interface Referrer<Reference extends GapReference = GapReference> {
  /** Its name in the Method table; a unit is given by its code there. */
  readonly method: string;
  readonly summary: string;
  refer(context: ReferenceContext, reference: Reference): References;
}
