import type { Definition } from "./method/definition";
import type { Choice, Indicator } from "./model/model";
import type { EngineProblem } from "./problem";

/**
 * What a method of each stage has to provide. A column is one indicator: a `Float64Array` with one entry a unit, NaN
 * missing. No method writes into a column that it was given.
 */
type Parameters = Choice["parameters"];

/** Fills missing cells. Observed values come back bit for bit. */
export interface Imputer extends Definition {
  /** True when the method needs the units' group labels. */
  readonly needsGroup: boolean;
  /** A new table; what cannot be filled stays NaN. `labels`: one a unit, null for none; null when not grouped. */
  impute(table: readonly Float64Array[], labels: readonly (string | null)[] | null): readonly Float64Array[];
}

/** Changes outliers of one column. */
export interface Treater extends Definition {
  treat(column: Float64Array, parameters: Parameters): TreatedColumn;
}

export interface TreatedColumn {
  readonly values: Float64Array;
  /** By unit index: what happened to the cell; only cells that changed. */
  readonly changes: ReadonlyMap<number, "winsorisedHigh" | "winsorisedLow" | "log">;
  /** What the treatment makes of another value of the same scale (a target): the log, or the value itself. */
  readonly carry: (x: number) => number;
  /** The logarithm's constants when the column was transformed: x becomes ln(x - least + shift); else null. */
  readonly log: { readonly least: number; readonly shift: number } | null;
  /** Why an outlier test that failed was not acted on, if so. */
  readonly problem: EngineProblem["code"] | null;
}

/** Brings one column to a common scale; the direction is applied here. */
export interface Normaliser extends Definition {
  /**
   * Learns the scale from a column (screened, imputed, treated). `apply` maps any value of the column's scale, also a
   * target that is not in it, and gives NaN for NaN. A column that has no scale gives the problem's code instead.
   */
  fit(column: Float64Array, indicator: Indicator, parameters: Parameters): NormalFit;
}

export type NormalFit =
  | { readonly fits: true; readonly apply: (x: number) => number }
  | { readonly fits: false; readonly problem: EngineProblem["code"] };

/** Makes one aggregate's value from its children's. */
export interface Aggregator extends Definition {
  /** True when it is defined for positive values only (geometric, harmonic): anything else is refused. */
  readonly needsPositive: (parameters: Parameters) => boolean;
  /** True when negative values are refused and zero is not (a power mean of positive exponent). */
  readonly needsNonNegative: (parameters: Parameters) => boolean;
  /**
   * `values` and `weights`: the children present (no NaN, every weight > 0), in their first `n` entries. Weights are
   * relative: they need not sum to 1. n >= 1.
   */
  aggregate(values: Float64Array, weights: Float64Array, n: number, parameters: Parameters): number;
  /**
   * Exact secant weights between two points of the same children: writes into `out` the a_k with
   * sum over k of a_k (to_k - from_k) = aggregate(to) - aggregate(from).
   */
  secants(
    from: Float64Array,
    to: Float64Array,
    weights: Float64Array,
    n: number,
    parameters: Parameters,
    out: Float64Array,
  ): void;
}

/** Makes the nominal weights of the framework's nodes. */
export interface Weighter extends Definition {
  /** One weight a node, in the order of the framework, from the given ones. */
  weigh(given: Float64Array): Float64Array;
}
