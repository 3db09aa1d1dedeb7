import { type PrincipalComponents, principalComponents, varimax } from "../coherence";
import type { Choice } from "../model/choice";
import { completeRows, completeWeights, ofVarying } from "./complete-rows";
import { fromData } from "./from-data";
import { componentLimits, keptComponents } from "./kept-components";
import { shares } from "./shares";

/** Factors of columns and the weights that follow from them. */
export interface FactorWeights {
  /** From the largest; together the number of columns. */
  readonly eigenvalues: Float64Array;
  /** Columns x factors kept: the correlation of a column with a rotated factor. */
  readonly loadings: readonly Float64Array[];
  /** Variance that each rotated factor explains, in columns. */
  readonly explained: Float64Array;
  /** One per column, adding up to 1. */
  readonly weights: Float64Array;
}

/**
 * Weights of columns by factor analysis: principal components (`keptComponents` says how many), rotated by varimax. Each
 * factor is an intermediate composite of the columns that load highest on it, weighted by squared loadings scaled to unity;
 * the composites are weighted by the variance that their factor explains.
 *
 *     explained_k / sum explained * loading_jk^2 / explained_k,  k the factor on which j loads highest
 *
 * as shares of their sum. Columns must vary and be complete: null when there are fewer than two, or one is constant.
 * Source: Handbook (OECD and JRC 2008), p. 89-91, after Nicoletti, Scarpetta and Boylaud (2000).
 *
 * @example factorWeights([Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)])?.weights.length // 2
 */
export function factorWeights(
  columns: readonly Float64Array[],
  parameters: Choice["parameters"] = {},
  unitWeights: Float64Array | null = null,
): FactorWeights | null {
  const components = principalComponents(columns, unitWeights);
  return components && factorsOf(components, parameters);
}

/** As `factorWeights`, from the principal components. */
export function factorsOf(
  components: PrincipalComponents,
  parameters: Choice["parameters"],
): FactorWeights | null {
  const kept = keptComponents(components, parameters);
  const { loadings, explained } = varimax(components.loadings.map((row) => row.slice(0, kept)));
  const highest = loadings.map((row) => row.reduce((most, loading) => Math.max(most, loading * loading), 0));
  const weights = shares(Float64Array.from(highest));
  return weights && { eigenvalues: components.eigenvalues, loadings, explained, weights };
}

/** Over the units that have every column; a constant one weighs 0. */
function weightsOf(
  columns: readonly Float64Array[],
  parameters: Choice["parameters"],
  unitWeights: Float64Array | null,
): Float64Array | null {
  const rows = completeRows(columns, unitWeights);
  const own = completeWeights(columns, unitWeights);
  return rows && ofVarying(rows, (varying) => factorWeights(varying, parameters, own)?.weights ?? null);
}

export const factorAnalysis = fromData(
  "factor analysis",
  "An element weighs by its loading on the factor that it belongs to, and the variance that the factor explains.",
  weightsOf,
  componentLimits,
);
