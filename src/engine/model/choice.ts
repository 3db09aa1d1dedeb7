/** A method by its registered name, with the numbers, switches and names that it takes. */
export interface Choice<Name extends string = string> {
  readonly method: Name;
  readonly parameters: Readonly<Record<string, number | boolean | string>>;
}

/**
 * When an aggregate has missing children. `renormalise`: the weights of the children present are scaled to sum to 1;
 * `all`: every child of positive weight must be present; `share`: at least this share of them (counted, not
 * weighted), and then renormalised. What is missing at the end is missing, never zero.
 */
export type MissingRule =
  | { readonly rule: "renormalise" }
  | { readonly rule: "all" }
  | { readonly rule: "share"; readonly share: number };

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
