/**
 * An expression of SQL as data, without a dialect. Numbers are doubles throughout, conditions are their own kind of value,
 * and what is missing is NULL. A writer of a dialect makes text of it.
 */
export type Expression =
  | { readonly kind: "column"; readonly table: string | null; readonly name: string }
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  /** A NULL of a type: some databases do not guess it. */
  | { readonly kind: "null"; readonly type: "double" | "text" }
  | { readonly kind: "binary"; readonly operator: Operator; readonly terms: readonly Expression[] }
  | { readonly kind: "oneOf"; readonly of: Expression; readonly values: readonly string[] }
  | { readonly kind: "isNull"; readonly of: Expression; readonly negated: boolean }
  | { readonly kind: "case"; readonly branches: readonly Branch[]; readonly otherwise: Expression | null }
  | { readonly kind: "call"; readonly name: FunctionName; readonly args: readonly Expression[] }
  | { readonly kind: "aggregate"; readonly name: AggregateName; readonly of: Expression }
  /** The standard deviation of a sample (divisor n - 1). */
  | { readonly kind: "deviation"; readonly of: Expression }
  | { readonly kind: "quantile"; readonly of: Expression; readonly share: number }
  /** About equal numbers of values lie between so many edges, which are values themselves: an aggregate that is a list. */
  | { readonly kind: "edges"; readonly of: Expression; readonly ranges: number }
  | { readonly kind: "window"; readonly window: Window }
  /** A value of any numeric type as a double; NaN becomes NULL where `fromData`. */
  | { readonly kind: "double"; readonly of: Expression; readonly fromData: boolean }
  | { readonly kind: "asText"; readonly of: Expression }
  /** The values that are not missing, in ascending order, as a list. */
  | { readonly kind: "sorted"; readonly values: readonly Expression[] }
  /** An entry of a list, from 1. */
  | { readonly kind: "item"; readonly list: Expression; readonly place: number };

export type Operator = "+" | "-" | "*" | "/" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "AND" | "OR";

/** Functions of one row. `least` and `greatest` leave missing values out. */
export type FunctionName =
  "abs" | "ceil" | "coalesce" | "exp" | "floor" | "greatest" | "least" | "ln" | "nullif" | "power" | "sqrt";

/** `number` counts the values present, `count` the rows for which a value is there, as an integer of the database. */
export type AggregateName = "count" | "sum" | "min" | "max" | "avg";

export interface Branch {
  readonly when: Expression;
  readonly then: Expression;
}

export interface Window {
  readonly function:
    "rank" | "dense_rank" | "row_number" | { readonly aggregate: AggregateName; readonly of: Expression };
  readonly partition: readonly Expression[];
  readonly order: readonly Order[];
  /** Rows from the first to those whose key is before this one's by 1 or more; rows up to this one; null: all peers. */
  readonly frame: "one before" | "rows up to here" | null;
}

/** Missing values come last, whatever the direction. */
export interface Order {
  readonly by: Expression;
  readonly descending: boolean;
}
