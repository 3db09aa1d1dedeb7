import type { ReasonKey } from "../account/reasons";
import type { ColumnRole, Reason } from "../account/table-reading";
import type { ColumnFacts, TableFacts } from "./facts";

/** What speaks for a role of a column. Evidence for one role adds up; the role with the most wins. */
export interface Evidence {
  readonly role: ColumnRole;
  /** 1 is a hint, 2 makes it likely, 3 makes it sure beside what a column of figures is without further signs (1). */
  readonly weight: number;
  readonly reason: Reason;
}

/** One sign that a column has a role; null where it says nothing. Pure. */
export type ColumnRule = (column: ColumnFacts, table: TableFacts) => Evidence | null;

export const evidence = (
  role: ColumnRole,
  weight: number,
  key: ReasonKey,
  names: Readonly<Record<string, string>> = {},
): Evidence => ({ role, weight, reason: { key, names } });

/** Other columns of figures. */
export const otherNumbers = (column: ColumnFacts, { columns }: TableFacts): readonly ColumnFacts[] =>
  columns.filter((other) => other !== column && other.kind === "numbers");

export const titleOf = ({ header }: ColumnFacts): string => header.name ?? header.text;
