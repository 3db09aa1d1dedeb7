import type { EngineProblem, FrameworkNode, Indicator, Method } from "../engine";

/** The dialects that a script is written in. The first three are run in the tests, the others only parsed. */
export type DialectName =
  "duckdb" | "spark" | "postgresql" | "bigquery" | "snowflake" | "tsql" | "databricks";

/** An index without its data: what a script is made from. */
export interface MethodOfTable {
  /** Indicators, in the order of the columns. */
  readonly indicators: readonly Omit<Indicator, "values">[];
  readonly denominators: readonly string[];
  /** Codes of the group columns. */
  readonly groups: readonly string[];
  readonly framework: readonly FrameworkNode[];
  readonly method: Method;
}

/** A row of the result of a step `weights`. */
export type WeightStatistic = readonly [statistic: string, value: number];

export interface ScriptRequest {
  readonly index: MethodOfTable;
  readonly dialect: DialectName;
  /** The table as SQL names it: `cities`, `schema.cities`, `read_parquet('cities.parquet')`. It is written as it is. */
  readonly table: string;
  /** The column that identifies a unit. */
  readonly unit: string;
  /** The column of the table for each code (indicator, denominator, group, unit weights); a code that is left out is its own column. */
  readonly columns: Readonly<Record<string, string>>;
  /** A table of parameters of an earlier run, to score with frozen parameters; null: made from this table. */
  readonly parameters: string | null;
  /** The method in words, setting by setting, for the comment at the head; left out, there is none of it. */
  readonly words?: readonly (readonly [setting: string, value: string])[];
  /**
   * What the steps `weights` of earlier scripts of this request returned, of all of them together: weights from data (PCA, factor
   * analysis, entropy, CRITIC) are made of it. Left out, the script ends with such a step; the weights of each level need those
   * below it, so there is a step per level.
   */
  readonly weights?: readonly WeightStatistic[];
  /**
   * Orders of all units are made within this many ranges of values, with a count per range, so that no worker gets all rows
   * (src/sql/bounded; Spark and Databricks). The rows that are ordered become tables of their own first: steps named `stage`.
   * Left out, one window orders all rows.
   */
  readonly rankRanges?: number;
  /** Without ranks, which take an order of all rows: to compare scores with those of another run. Left out, with ranks. */
  readonly scoresOnly?: boolean;
}

/** A script (with a step `weights` in the place of `scores` while more is to be known of weights from data), or by name what SQL cannot do of the method. */
export type ScriptOutcome =
  | { readonly ok: true; readonly script: Script }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

export interface Script {
  readonly dialect: DialectName;
  /**
   * In their order, each one statement without its semicolon. `parameters` makes one row per indicator; `scores` reads the
   * table and these rows and returns one row per unit. A step `weights` returns rows (statistic, value) for the next request.
   */
  readonly steps: readonly ScriptStep[];
  /**
   * The table that `scores` reads the parameters from: that of the request, else "psci_parameters", which whoever runs the
   * script makes of the step `parameters`.
   */
  readonly parametersTable: string;
  /** The columns of the result, in their order: the unit, then score_CODE, rank_CODE ... of each node, aggregates first from the roots. */
  readonly columns: readonly ResultColumn[];
  /** Hash of method, framework and, where they are frozen, parameters; stands in the script's head comment. */
  readonly hash: string;
  /** Weights from data that could not be made: warnings. */
  readonly problems: readonly EngineProblem[];
  /** The whole script as a person reads it, with comments. */
  readonly text: string;
}

export interface ScriptStep {
  readonly name: "parameters" | "weights" | "stage" | "scores";
  /** What the step makes, in one sentence for people. */
  readonly comment: string;
  /** A query; the runner decides whether it becomes a table, a view or a file. */
  readonly query: string;
  /** The table that later steps read a `stage` from; the others have none. */
  readonly table?: string;
}

export interface ResultColumn {
  readonly column: string;
  readonly kind: "unit" | "group" | "normalised" | "score" | "rank" | "groupRank" | "class" | "problem";
  /**
   * Code of the node, or of the group; empty for the unit, and for `problem`: the first problem of the unit as "code: where"
   * ("denominator-zero: Population", "unit-screened-out", "mean-needs-positive: A", "unit-weight-missing: Population"), missing for none. That column is there
   * where the method can have such problems.
   */
  readonly code: string;
}
