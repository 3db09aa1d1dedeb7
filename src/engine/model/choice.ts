/** A method by its registered name, with the numbers, switches and names that it takes. */
export interface Choice<Name extends string = string> {
  readonly method: Name;
  readonly parameters: Readonly<Record<string, number | boolean | string>>;
}

/**
 * When an aggregate has missing children. `renormalise`: the weights of the children present are scaled to sum to 1;
 * `all`: every child of positive weight must be present; `share`: at least this share of them (counted, not
 * weighted), and then renormalised; with `setAside` what is set aside counts among them, as present for a unit that has
 * its value. What is missing at the end is missing, never zero.
 */
export type MissingRule =
  | { readonly rule: "renormalise" }
  | { readonly rule: "all" }
  | { readonly rule: "share"; readonly share: number; readonly setAside?: "counts" };

/** What a gap is measured against; `unit` names a unit's code. */
export type GapReference =
  | { readonly reference: "target" | "best" | "median" | "groupMedian" | "peers" }
  | { readonly reference: "unit"; readonly unit: string };

/** Which units are the peers of a unit: the nearest ones by columns that describe the units. */
export interface PeerRule {
  /** Codes of context columns, denominators or indicators, at least one, with what each counts for (above 0). */
  readonly columns: readonly PeerColumn[];
  /** How many peers a unit has, 1 or more; null: the units of its group, or all where they are not grouped, by no column. */
  readonly count: number | null;
  /** Among the units with the same group label, or among all. */
  readonly within: "group" | "all";
}

export interface PeerColumn {
  readonly code: string;
  readonly weight: number;
}

/** The aggregation of each node: its own if it has one, else its level's, else the default. */
export interface AggregationPlan<Name extends string = string> {
  readonly default: Choice<Name>;
  readonly levels: Readonly<Record<number, Choice<Name>>>;
  readonly nodes: Readonly<Record<string, Choice<Name>>>;
}

/**
 * Aggregates whose scores are brought to a scale again before they go up: percentile ranks of sums, the exponential of ranks.
 * A node's own choice, else its level's; a node with neither goes up as it was aggregated. Higher is better here, whatever
 * the directions below.
 */
export interface RescalingPlan<Name extends string = string> {
  readonly levels: Readonly<Record<number, Choice<Name>>>;
  readonly nodes: Readonly<Record<string, Choice<Name>>>;
}

/**
 * A condition that a unit must meet to get the points of an aggregate. It is checked after aggregation, and before the
 * aggregate is brought to a scale again.
 */
export interface Gate {
  /** The aggregate that the gate is at. */
  readonly node: string;
  /** An indicator (its value as divided by its denominator, before imputation) or another aggregate (its score). */
  readonly element: string;
  /** What passes: at least the limit, or at most the limit. */
  readonly passes: "at least" | "at most";
  readonly limit: number;
  /** The highest score of a unit that fails: 0 for "no points", any number for a cap. */
  readonly cap: number;
  /** What a unit without a value of the element does. */
  readonly missing: "passes" | "fails";
}

/** Points added to an aggregate after its gates: rate x value of an indicator, held to the limit. A malus has a rate below 0. */
export interface Adjustment {
  readonly node: string;
  readonly indicator: string;
  /** Points per unit of the indicator's denominated value. */
  readonly rate: number;
  /** The most points, in absolute value, that are added or taken; null for no limit. */
  readonly limit: number | null;
}

/** Classes of the scores of a node: each from a score on; below the first a unit has no class. */
export interface ClassRule {
  /** The aggregate; null for every index (root). */
  readonly node: string | null;
  /** In ascending order of `from`. */
  readonly classes: readonly ScoreClass[];
}

export interface ScoreClass {
  readonly name: string;
  /** The lowest score of the class, on the scale of the node's scores. */
  readonly from: number;
  /** "#C0C0C0"; null: the report chooses the colour. */
  readonly colour: string | null;
}
