import { at } from "../at";
import { deviation } from "../statistics";

/** Columns that describe the units, as distances are measured on them. */
export interface ContextSpace {
  /** Those that vary, with their standard deviation and weight. The weights have the mean 1. */
  readonly varying: readonly {
    readonly values: Float64Array;
    readonly scale: number;
    readonly weight: number;
  }[];
}

/** The space of columns with weights above 0; without weights, each counts the same. */
export function contextSpace(
  columns: readonly Float64Array[],
  weights: readonly number[] = columns.map(() => 1),
): ContextSpace {
  const varying = columns
    .map((values, k) => ({ values, scale: deviation(values), weight: at(weights, k) }))
    .filter(({ scale }) => scale > 0);
  const total = varying.reduce((sum, { weight }) => sum + weight, 0);
  return {
    varying: varying.map((column) => ({ ...column, weight: (column.weight * varying.length) / total })),
  };
}

/** Distance of two units, and the number of columns that it is made of. */
export interface ContextDistance {
  /** In standard deviations, scaled up as if no column were missing; NaN where the units share no column. */
  readonly distance: number;
  readonly variables: number;
}

/**
 * The weighted standardised Euclidean distance of two units over the columns that both have:
 *
 *     d(i, j) = sqrt( W / V * sum of w ((x_i - x_j) / sd)^2 ),  W of all weights, V of those of the shared columns
 */
export function contextDistance({ varying }: ContextSpace, unit: number, other: number): ContextDistance {
  let [squares, shared, variables] = [0, 0, 0];
  for (const { values, scale, weight } of varying) {
    const step = (at(values, other) - at(values, unit)) / scale;
    if (Number.isNaN(step)) continue;
    squares += weight * step * step;
    shared += weight;
    variables++;
  }
  const distance = variables === 0 ? NaN : Math.sqrt((varying.length / shared) * squares);
  return { distance, variables };
}
