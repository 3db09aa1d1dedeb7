import type { ReasonKey } from "../account/reasons";
import type { ColumnRole, Reason } from "../account/table-reading";
import type { ColumnFacts, TableFacts } from "./facts";

/** Evidence for a role of a column. The weights for one role are added; the role with the highest sum is taken. */
export interface Evidence {
  readonly role: ColumnRole;
  /** 1 is a hint, 2 makes a role likely, 3 makes it sure; a column of figures has 1 for being an indicator. */
  readonly weight: number;
  readonly reason: Reason;
}

/** Looks for one sign of a role; null when the column does not have it. Pure. */
export type ColumnRule = (column: ColumnFacts, table: TableFacts) => Evidence | null;

export const evidence = (
  role: ColumnRole,
  weight: number,
  key: ReasonKey,
  names: Readonly<Record<string, string>> = {},
): Evidence => ({ role, weight, reason: { key, names } });

/** The other columns of figures. */
export const otherNumbers = (column: ColumnFacts, { columns }: TableFacts): readonly ColumnFacts[] =>
  columns.filter((other) => other !== column && other.kind === "numbers");

export const titleOf = ({ header }: ColumnFacts): string => header.name ?? header.text;
