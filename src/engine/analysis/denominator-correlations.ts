import { correlate, type CorrelationKind } from "../coherence";
import type { Tables } from "../model/tables";
import { unitWeightsOf } from "../model/unit-weights";
import type { Model } from "../model/model";

/** How the raw values of an indicator go with a size of the units. */
export interface DenominatorCorrelation {
  readonly indicator: string;
  readonly denominator: string;
  /** Units that have both. */
  readonly n: number;
  readonly r: number;
  readonly p: number;
  /** Code of the denominator that the indicator is divided by; null for none. */
  readonly dividedBy: string | null;
}

/**
 * Correlations of the raw values of each indicator with each denominator, the largest in absolute value first: an indicator
 * that grows with the size of the units should perhaps be divided by it. Pairs below `atLeast` in absolute value, and those
 * without a correlation, are left out.
 *
 * Source: COINr 1.1.14, `get_denom_corr` (its `cor_thresh` is 0.6, and strict).
 *
 * @example denominatorCorrelations(model, "pearson", 2) // []
 */
export function denominatorCorrelations(
  model: Pick<Tables, "indicators" | "denominators"> & Pick<Model, "method" | "context">,
  kind: CorrelationKind = "pearson",
  atLeast = 0.6,
): readonly DenominatorCorrelation[] {
  const unitWeights = unitWeightsOf(model);
  return model.indicators
    .flatMap(({ code, values, denominator: dividedBy }) =>
      model.denominators.map((size): DenominatorCorrelation => ({
        ...{ indicator: code, denominator: size.code, dividedBy },
        ...correlate(values, size.values, kind, unitWeights),
      })),
    )
    .filter(({ r }) => Math.abs(r) >= atLeast)
    .sort((a, b) => Math.abs(b.r) - Math.abs(a.r));
}
