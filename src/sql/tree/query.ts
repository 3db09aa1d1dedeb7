import type { Expression } from "./expression";

/** A query: named steps, each of which may read those before it, and the selection at the end. */
export interface Query {
  readonly steps: readonly NamedSelect[];
  readonly final: Select;
}

export interface NamedSelect {
  readonly name: string;
  /** What it makes, in one line. */
  readonly comment: string;
  readonly select: Select;
  /**
   * Whether later steps read a column of it many times: PostgreSQL would write its formula into theirs each time, layer by
   * layer, if it were not told to make the step once.
   */
  readonly isMadeOnce?: boolean;
  /**
   * Whether it is one row of many columns: a table of its own where orders are made within ranges, because Spark plans all
   * of it again for every step that reads it.
   */
  readonly isWideRow?: boolean;
}

export interface Select {
  /** All columns of this table come first; null for none. */
  readonly all: string | null;
  readonly columns: readonly SelectColumn[];
  readonly from: From;
  readonly joins: readonly Join[];
  readonly where: Expression | null;
  readonly groupBy: readonly Expression[];
  /** Further rows, with the same columns. */
  readonly union: readonly Select[];
}

export interface SelectColumn {
  readonly as: string;
  readonly value: Expression;
  /** What it is, at the line above; null where the name says it. */
  readonly comment: string | null;
}

/** Where rows come from. A `source` is written as the user gave it. */
export type From =
  | { readonly kind: "source"; readonly text: string; readonly alias: string }
  | { readonly kind: "step"; readonly name: string; readonly alias: string | null }
  /** Columns as rows: of each row one per column, with the column's label and its value, beside the columns kept. */
  | {
      readonly kind: "unpivot";
      readonly step: string;
      readonly keep: readonly string[];
      readonly columns: readonly { readonly column: string; readonly label: string }[];
      readonly label: string;
      readonly value: string;
    }
  /** Rows that stand in the script. */
  | {
      readonly kind: "values";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly Expression[])[];
      readonly alias: string;
    };

/** `on` is null for the one row that goes with every row. */
export interface Join {
  readonly kind: "inner" | "left" | "cross";
  readonly from: From;
  readonly on: Expression | null;
  /** Whether these are few rows, which every worker gets. */
  readonly isSent?: boolean;
}

type Parts = Partial<Omit<Select, "columns" | "from">>;

/** A selection; what is left out is none. */
export const select = (
  from: From,
  columns: readonly (readonly [string, Expression, string?])[],
  parts: Parts = {},
): Select => ({
  all: null,
  joins: [],
  where: null,
  groupBy: [],
  union: [],
  ...parts,
  from,
  columns: columns.map(([as, value, comment = null]) => ({ as, value, comment })),
});

export const step = (name: string, alias: string | null = null): From => ({ kind: "step", name, alias });

/** The one row of a step beside every row. */
export const beside = (name: string): Join => ({ kind: "cross", from: step(name), on: null });
