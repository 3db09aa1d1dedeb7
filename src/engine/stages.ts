import type { Definition } from "./method/definition";
import type { Transform, Treatment } from "./cell-changes";
import type { Choice, MissingRule } from "./model/choice";
import type { Indicator, Panel, Tables, Unit } from "./model/tables";
import type { Tree } from "./model/tree";
import type { EngineProblem } from "./problem";
import type { Extent } from "./statistics";

/**
 * What a method of each stage provides. A column is one indicator: a `Float64Array` with one entry per unit, NaN
 * missing. No method writes into a column that it was given.
 */
type Parameters = Choice["parameters"];

/** Fills missing cells. Observed values are returned bit for bit. */
export interface Imputer<Name extends string = string> extends Definition<Name> {
  /** The data that a missing value is estimated from. */
  readonly family: "own values" | "other indicators" | "time" | null;
  /** What the method needs; a run without it has a problem instead of imputed values. */
  readonly needs: readonly ("group" | "panel" | "framework")[];
  /** A new table, one column per indicator; what cannot be filled stays NaN. */
  impute(
    table: readonly Float64Array[],
    context: ImputeContext,
    parameters: Parameters,
  ): readonly Float64Array[];
}

/** What an imputation can use besides the values; null where there is none. */
export interface ImputeContext {
  /** Group labels, one per unit, null for none. */
  readonly labels: readonly (string | null)[] | null;
  readonly panel: Panel | null;
  /** Weights of the units in statistics, 0 or more; left out or null: every unit counts as one. */
  readonly unitWeights?: Float64Array | null;
  /** The framework above the columns. */
  readonly framework: { readonly tree: Tree; readonly model: Tables } | null;
}

/** Changes outliers of one column. */
export interface Treater<Name extends string = string> extends Definition<Name> {
  /** What happens to outliers; in the first, columns that still have them are transformed. */
  readonly family: "winsorisation, then transformation" | "winsorisation" | "transformation" | null;
  treat(column: Float64Array, parameters: Parameters): TreatedColumn;
}

/** How a single cell is moved; a whole column is transformed. */
export type Moved = Exclude<Treatment["kind"], "log" | "boxCox">;

export interface TreatedColumn {
  readonly values: Float64Array;
  /**
   * By unit index: how the cell was moved. Where there is a `transform`, every other value was transformed; where there is
   * none, no other cell changed.
   */
  readonly moved: ReadonlyMap<number, Moved>;
  /** What the treatment makes of another value of the same scale (a target): transformed, or the value itself. */
  readonly carry: (x: number) => number;
  /** How the whole column was transformed; null where it was not. */
  readonly transform: Transform | null;
  /** Why outliers were not treated; null where there is no problem. */
  readonly problem: EngineProblem["code"] | null;
}

/** Brings one column to a common scale; the direction is applied here. */
export interface Normaliser<Name extends string = string> extends Definition<Name> {
  /** The statistics that the scale is made from. */
  readonly family: "bounds" | "spread" | "ranks" | "distances" | null;
  /** The lowest and the highest value of the scale, whatever the column: the ends of an axis. Left out where it has none. */
  readonly ends?: (parameters: Parameters) => Extent;
  /**
   * Learns the scale from a column (screened, imputed, treated). `apply` maps any value of the column's scale, also a
   * target that is not in it, and gives NaN for NaN. A column that has no scale returns the problem's code instead.
   * `units` are the units of the column, for a method that names one. `unitWeights` are their weights in statistics, 0 or
   * more; left out or null: every unit counts as one.
   */
  fit(
    column: Float64Array,
    indicator: Indicator,
    parameters: Parameters,
    units: readonly Unit[],
    unitWeights?: Float64Array | null,
  ): NormalFit;
}

export type NormalFit =
  | {
      readonly ok: true;
      readonly apply: (x: number) => number;
      /** `apply` to a whole column, bit for bit the same, where that is faster: a new column. */
      readonly applyToAll?: (column: Float64Array) => Float64Array;
    }
  | { readonly ok: false; readonly problem: EngineProblem["code"] };

/** Makes one aggregate's values from its children's: unit by unit, or from the table of all units at once. */
export type Aggregator = UnitAggregator | TableAggregator;

/** An aggregation in which the score of a unit depends on its own values only. */
export interface UnitAggregator<Name extends string = string> extends Definition<Name> {
  readonly family: "means";
  readonly over: "unit";
  /** True when it is defined for positive values only (geometric, harmonic): anything else is refused. */
  readonly needsPositive: (parameters: Parameters) => boolean;
  /** True when negative values are refused and zero is not (a power mean of positive exponent). */
  readonly needsNonNegative: (parameters: Parameters) => boolean;
  /**
   * `values` and `weights`: the children present (no NaN, every weight > 0), in their first `n` entries. Weights are
   * relative: they need not sum to 1. n >= 1. `whole` is what a sum or a product of all children is scaled up to; left
   * out, the children present are all.
   */
  aggregate(
    values: Float64Array,
    weights: Float64Array,
    n: number,
    parameters: Parameters,
    whole?: Whole,
  ): number;
  /**
   * `aggregate` for all units at once, bit for bit the same, where it is faster by columns; only for an aggregation
   * that refuses no value. Marks in `here` the units that have enough children, and writes their values, NaN for the
   * others, into `score`. True when every unit that is marked has a value that is a number.
   */
  readonly aggregateColumns?: (below: Below, here: Uint8Array, score: Float64Array) => boolean;
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
    whole?: Whole,
  ): void;
}

/** All children of a node with a positive weight, present or not. */
export interface Whole {
  /** Sum of their weights. */
  readonly weight: number;
  readonly children: number;
}

/** The data that a node is aggregated from: its children of positive weight. */
export interface Below {
  /** One column per child, one entry per unit. */
  readonly columns: readonly Float64Array[];
  /** For each column one byte per unit, 1 where the child has a value; null where every entry that is not NaN is one. */
  readonly present: readonly (Uint8Array | null)[];
  readonly weights: Float64Array;
  /** How many of them must have a value; at least 1. */
  readonly needed: number;
}

/** An aggregation that compares the units with each other (outranking, distance to the ideal). */
export interface TableAggregator<Name extends string = string> extends Definition<Name> {
  readonly family: "multi-criteria";
  readonly over: "table";
  /** True when negative values are refused. */
  readonly needsNonNegative: boolean;
  /**
   * One score per unit, higher is better; NaN for a unit without any value.
   *
   * @param columns one per child of positive weight, at least one; one entry per unit, NaN missing; a unit that the
   * missing-data rule leaves out has NaN everywhere
   * @param weights one per column, above 0; relative: they need not sum to 1
   */
  aggregateTable(
    columns: readonly Float64Array[],
    weights: Float64Array,
    parameters: Parameters,
  ): Float64Array;
}

/** The aggregation of one node, with its numbers. */
export interface NodeAggregation {
  readonly aggregator: Aggregator;
  readonly parameters: Parameters;
}

/** What happens to an aggregate's scores after its children were aggregated, in this order; null: nothing. */
export interface NodeFinish {
  /** Gates, then bonus and malus. */
  readonly points: ChangePoints | null;
  /** Positions of the aggregates that its gates look at; left out where there are none. */
  readonly elements?: readonly number[];
  /** Brings the scores to a scale again. */
  readonly rescale: Rescale | null;
}

/** New scores of a node: a new column, NaN where the score was. */
export type ChangePoints = (score: Float64Array, context: PointsContext) => Float64Array;

/** What gates, bonus and malus can use besides the scores of the node. */
export interface PointsContext {
  /** Finished scores of the nodes so far, by their position in the framework. */
  readonly scores: readonly (Float64Array | undefined)[];
  /** Position in `Model.units` of an entry of the columns; -1 for an entry that is no unit. */
  readonly unitOf: (entry: number) => number;
  /**
   * The value of an indicator at an entry, as divided by its denominator, where it is not that of its unit; undefined where it
   * is. NaN missing.
   */
  readonly valueAtEntry?: ValueAt;
}

export type ValueAt = (indicator: number, entry: number) => number | undefined;

/** Learns a scale from the scores of a node. */
export type Rescale = (score: Float64Array) => NormalFit;

/** Makes the nominal weights of the framework's nodes. */
export interface Weigher<Name extends string = string> extends Definition<Name> {
  /** Where the weights come from. */
  readonly family: "stated" | "judgements" | "statistics";
  /**
   * The data that the weights are made from, besides the given ones; empty where the weights are the same in every run
   * of a model.
   */
  readonly needs: readonly ("data" | "judgements")[];
  weigh(context: WeighContext, parameters: Parameters): Weighing;
}

export interface WeighContext {
  readonly model: Tables;
  readonly missing: MissingRule;
  readonly tree: Tree;
  /** Weights as the framework states them, one per node. */
  readonly given: Float64Array;
  /** Normalised indicators, one column each; all NaN for one that was set aside. */
  readonly columns: readonly Float64Array[];
  readonly isSetAside: readonly boolean[];
  readonly aggregations: readonly NodeAggregation[];
  /** Weights of the units in statistics, 0 or more; left out or null: every unit counts as one. */
  readonly unitWeights?: Float64Array | null;
  /** What follows the aggregation of each node; left out where nothing does. */
  readonly finishes?: readonly (NodeFinish | null)[];
  /** What is set aside and counts under the rule for missing data, one byte per unit; left out where nothing does. */
  readonly setAside?: readonly (Uint8Array | null)[];
}

export interface Weighing {
  /** One weight per node, in the order of the framework: non-negative, relative among siblings. */
  readonly weights: Float64Array;
  readonly problems: readonly EngineProblem[];
}
