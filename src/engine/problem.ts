/**
 * A problem in the user's index, as data. The engine writes no sentences and knows no cells: `code` is the kind of
 * problem, `where` the unit, indicator or node, and the workbook layer adds the sentence and the cell.
 *
 * `error`: something could not be used or done; `warning`: used, but the user should know; `note`: for the record.
 */
export interface EngineProblem {
  readonly code: EngineProblemCode;
  readonly severity: Severity;
  readonly where: ProblemPlace;
  /** Numbers and names for the sentence, e.g. `{ value: "-3", limit: "0.65" }`. */
  readonly details: Readonly<Record<string, string>>;
}

export type Severity = "error" | "warning" | "note";

export interface ProblemPlace {
  readonly unit?: string;
  readonly indicator?: string;
  readonly node?: string;
  readonly setting?: string;
  /** Further units that the same problem concerns, in their order. */
  readonly units?: readonly string[];
}

export type EngineProblemCode =
  // the model itself (parseModel)
  | "model-shape"
  | "unit-code-duplicate"
  | "unit-code-empty"
  | "units-too-few"
  | "node-code-duplicate"
  | "node-parent-unknown"
  | "node-cycle"
  | "node-level-order"
  | "node-without-children"
  | "indicator-without-node"
  | "indicator-as-parent"
  | "indicator-all-missing"
  | "weight-negative"
  | "weight-sum-zero"
  | "goalposts-order"
  | "denominator-unknown"
  | "group-unknown"
  | "method-unknown"
  | "method-parameter"
  | "aggregation-node-unknown"
  | "aggregation-level-unknown"
  | "gap-unit-unknown"
  | "group-needed"
  | "peers-column-missing"
  | "unit-weights-unknown"
  | "unit-weight-missing"
  | "unit-weight-negative"
  | "unit-weights-zero"
  | "panel-needed"
  | "override-indicator-unknown"
  | "parameter-unit-unknown"
  | "judgement-element-unknown"
  | "judgement-not-positive"
  | "comparison-elements"
  | "comparison-missing"
  | "comparison-not-reciprocal"
  // the run (score)
  | "denominator-missing"
  | "denominator-zero"
  | "unit-screened-out"
  | "unit-of-zeros"
  | "unit-not-scored"
  | "indicator-constant"
  | "indicator-without-goalposts"
  | "indicator-without-target"
  | "target-without-score"
  | "unit-without-peers"
  | "indicator-without-reference"
  | "indicator-without-spread"
  | "indicator-not-positive"
  | "imputation-without-values"
  | "treatment-not-possible"
  | "value-without-transform"
  | "aggregate-without-scale"
  | "weights-not-found"
  // a scale that was kept
  | "frozen-not-possible"
  | "frozen-figure-missing"
  | "frozen-row-missing"
  | "frozen-row-unknown"
  | "frozen-other-method"
  | "frozen-outside-transformation"
  | "frozen-outside-scale"
  | "scale-time-unknown"
  | "weights-without-judgements"
  | "judgements-needed"
  | "budgets-differ"
  | "comparison-inconsistent"
  | "correlations-not-balanced"
  | "mean-needs-positive"
  // the method as SQL
  | "sql-iterates"
  | "sql-compares-pairs"
  | "sql-in-time"
  | "sql-weights-made"
  | "sql-weights-not-kept"
  | "sql-weights-unknown"
  | "sql-not-frozen"
  | "sql-database-lacks"
  | "sql-method-unknown"
  | "sql-setting-unknown"
  | "points-node-unknown"
  | "points-element-unknown"
  | "gate-circle"
  | "gate-without-value"
  | "points-without-value"
  | "classes-order"
  | "class-repeated"
  | "nothing-scored"
  | "result-infinite"
  // values as if (whatIf)
  | "what-if-outside-scale"
  | "what-if-not-a-level"
  | "what-if-without-denominator"
  | "what-if-unit-left-out"
  | "what-if-without-score"
  // many runs (uncertainty, sensitivity)
  | "replicates-refused"
  | "replicates-without-score";
