import type { AggregateName, FunctionName } from "../tree/expression";
import type { From } from "../tree/query";
import type { DialectName } from "../request";

/** What differs between databases. */
export interface Dialect {
  readonly name: DialectName;
  /** The database as people call it. */
  readonly title: string;
  /** Whether a name that is not quoted keeps its capital letters. */
  readonly keepsCase: boolean;
  readonly doubleType: string;
  readonly textType: string;
  quotedName(name: string): string;
  quotedText(value: string): string;
  /** What the database calls a function; `least` and `greatest` leave missing values out. */
  call(name: FunctionName, args: readonly string[]): string;
  aggregate(name: AggregateName, of: string): string;
  /** The standard deviation with the divisor n - 1. */
  deviation(of: string): string;
  /** A quantile of type 7 as an aggregate; null where the database has none that is exact. */
  readonly quantile: ((of: string, share: string) => string) | null;
  /** A figure of the data as a double: NaN is missing. */
  fromData(of: string): string;
  /** ORDER BY with missing values last. */
  order(by: string, descending: boolean): string;
  /** The values present in ascending order, and an entry from 1; null where the database has no lists. */
  readonly lists: {
    sorted(values: readonly string[]): string;
    item(list: string, place: number): string;
  } | null;
  /** FROM with columns as rows. */
  unpivot(from: Extract<From, { kind: "unpivot" }>, name: (name: string) => string): string;
  /** FROM with rows that stand in the script. */
  values(rows: readonly (readonly string[])[], alias: string, columns: readonly string[]): string;
  /** What orders of all rows within ranges need; null where the database orders all rows well by itself. */
  readonly ranges: {
    edges(of: string, ranges: number): string;
    /** Says that these few rows are sent to every worker. */
    sent(steps: readonly string[]): string;
  } | null;
  /** What stands between the name of a step that is made once and its brackets. */
  readonly madeOnce: string;
}
