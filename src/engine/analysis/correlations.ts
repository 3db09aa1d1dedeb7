import { at } from "../at";
import { type Correlation, type CorrelationKind, correlate } from "../coherence";
import type { Model } from "../model/model";
import { unitWeightsOf } from "../model/unit-weights";
import { elementPairs, type PairScope } from "./element-pairs";
import type { Values } from "../values";

/** The correlation of two elements, by their codes. */
export interface ElementCorrelation extends Correlation {
  readonly first: string;
  readonly second: string;
}

/**
 * Correlations inside and across levels, with their p-values. `columns`: one per node of the framework, one entry per unit, NaN
 * missing (`Results.scores`; or any table of indicators, where the scope has indicators only). Weighted where units have weights.
 *
 * @example
 * correlations(results.model, results.scores, { scope: "ancestors" }, "spearman"); // one row per pair
 */
export const correlations = (
  model: Model,
  columns: readonly Values[],
  scope: PairScope,
  kind: CorrelationKind,
): readonly ElementCorrelation[] => {
  const weights = unitWeightsOf(model);
  return elementPairs(model, scope).map(([first, second]) => ({
    first: at(model.framework, first).code,
    second: at(model.framework, second).code,
    ...correlate(at(columns, first), at(columns, second), kind, weights),
  }));
};

/** Limits beyond which a correlation is flagged; null for no limit. */
export interface CorrelationLimits {
  /** Above it two indicators measure the same. */
  readonly redundant: number | null;
  /** Below it (and it is negative) two indicators of one aggregate work against each other. */
  readonly negative: number | null;
  /** An element whose correlation with its parent is nearer to 0 than this hardly contributes to it. */
  readonly weak: number | null;
}

/** Limits for indicators of one aggregate, directions applied. */
export const siblingLimits: CorrelationLimits = { redundant: 0.92, negative: -0.3, weak: null };
/** Limits for an indicator and its parent. */
export const parentLimits: CorrelationLimits = { redundant: null, negative: -0.3, weak: 0.15 };

export type CorrelationFlag = "redundant" | "negative" | "weak";

export interface FlaggedCorrelation extends ElementCorrelation {
  readonly flag: CorrelationFlag;
}

/**
 * The correlations that pass a limit, in their order, each with the first of its flags: redundant, negative, weak. All
 * limits are strict; an undefined correlation (NaN) is not flagged.
 *
 * @example flagCorrelations([{ first: "x", second: "y", n: 9, r: 0.95, p: 0 }], siblingLimits)[0]?.flag // "redundant"
 */
export const flagCorrelations = (
  rows: readonly ElementCorrelation[],
  { redundant, negative, weak }: CorrelationLimits,
): readonly FlaggedCorrelation[] =>
  rows.flatMap((row): FlaggedCorrelation[] => {
    if (redundant !== null && row.r > redundant) return [{ ...row, flag: "redundant" }];
    if (negative !== null && row.r < negative) return [{ ...row, flag: "negative" }];
    if (weak !== null && Math.abs(row.r) < weak) return [{ ...row, flag: "weak" }];
    return [];
  });
