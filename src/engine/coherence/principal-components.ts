import { at } from "../at";
import { type CorrelationMatrix, correlationMatrix } from "./correlation-matrix";
import { columnOf, type Values } from "../values";

/** Principal components from the first, which explains most. */
export interface PrincipalComponents {
  /** Units that have every item. */
  readonly n: number;
  /** Variance of each component, in items. */
  readonly eigenvalues: Float64Array;
  /** Share of all variance that each component explains, 0..1. */
  readonly explained: Float64Array;
  /** Items x components: the weights of the standardised items in a component, of length 1. */
  readonly eigenvectors: readonly Float64Array[];
  /** Items x components: the correlation of an item with a component. */
  readonly loadings: readonly Float64Array[];
}

/**
 * Principal component analysis of standardised items, one column per item, over the units that have all of them (R's
 * `prcomp(scale. = TRUE)`).
 *
 *     loading = eigenvector * sqrt(eigenvalue)
 *
 * A component's sign is free: here its largest element is positive. Null when there are fewer than two items, or one is
 * constant. Source: Handbook on Constructing Composite Indicators (OECD and JRC 2008), 4.2.
 *
 * @example principalComponents([Float64Array.of(1, 2, 3, 4), Float64Array.of(1, 3, 2, 4)])?.explained[0] // 0.9
 */
export function principalComponents(
  columns: readonly Values[],
  unitWeights: Float64Array | null = null,
): PrincipalComponents | null {
  const items = columns.map(columnOf);
  const matrix = correlationMatrix(items, unitWeights);
  return matrix && componentsOf(matrix);
}

/** The components of a correlation matrix. */
export function componentsOf({ n, eigenvalues, eigenvectors }: CorrelationMatrix): PrincipalComponents {
  return {
    n,
    eigenvalues,
    explained: eigenvalues.map((value) => value / eigenvalues.length),
    eigenvectors,
    // Rounding can leave the last eigenvalue a bit below zero.
    loadings: eigenvectors.map((row) => row.map((x, k) => x * Math.sqrt(Math.max(0, at(eigenvalues, k))))),
  };
}
