import { type PrincipalComponents, principalComponents } from "../coherence";
import type { Choice } from "../model/choice";
import { completeRows, completeWeights, ofVarying } from "./complete-rows";
import { fromData } from "./from-data";
import { componentLimits, keptComponents } from "./kept-components";
import { shares } from "./shares";

/**
 * Weights of columns from principal components, not rotated: over the components kept (`keptComponents`), the squared
 * loadings of each scaled to unity and weighted by the variance that it explains.
 *
 *     sum over k of explained_k loading_jk^2 / eigenvalue_k
 *
 * as shares of their sum. That is in proportion to the communality, and never negative. Two columns always weigh the same.
 * Over the units that have every column; a constant one weighs 0. Null when those units are fewer than three, or all
 * columns are constant. With weights of the units the correlations are weighted. Source: Handbook (OECD and JRC 2008), 6.1, without its rotation.
 *
 * @example componentWeights([Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)])?.length // 2
 */
export function componentWeights(
  columns: readonly Float64Array[],
  parameters: Choice["parameters"] = {},
  unitWeights: Float64Array | null = null,
): Float64Array | null {
  const rows = completeRows(columns, unitWeights);
  const weights = completeWeights(columns, unitWeights);
  const amounts =
    rows &&
    ofVarying(rows, (varying) => {
      const components = principalComponents(varying, weights);
      return components && communalities(components, parameters);
    });
  return amounts && shares(amounts);
}

/** The squared loadings of each item over the components kept. */
export function communalities(
  components: PrincipalComponents,
  parameters: Choice["parameters"],
): Float64Array {
  const kept = keptComponents(components, parameters);
  return Float64Array.from(components.loadings, (row) =>
    row.subarray(0, kept).reduce((sum, loading) => sum + loading * loading, 0),
  );
}

export const principal = fromData(
  "PCA",
  "An element weighs as much of its variance as the main principal components of its siblings explain.",
  componentWeights,
  componentLimits,
);
