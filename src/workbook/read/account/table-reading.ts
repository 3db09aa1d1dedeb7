import type { CellRef, CellValue } from "../../cells";
import type { Reason } from "./reasons";

export type { Reason } from "./reasons";

/** The role of a column of the data. */
export const columnRoles = [
  "code",
  "name",
  "time",
  "group",
  "denominator",
  "context",
  "indicator",
  "published",
  "other",
] as const;
export type ColumnRole = (typeof columnRoles)[number];

/** How certain a role is: the Framework states it, or the reader inferred it. */
export type Certainty = "stated" | "sure" | "likely" | "unsure";

/** One column of the data as read. */
export interface ReadColumn {
  /** The title of the column: the texts of all header rows joined, without footnote marks. */
  readonly title: string;
  /** Its name in the Framework, when it differs from the title; "" for none. */
  readonly name: string;
  /** The user's cell that names the column: the lowest header cell, or the label of a row in a table that was turned. */
  readonly cell: CellRef;
  readonly role: ColumnRole;
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** Unit of measurement in the header, "" for none. */
  readonly unit: string;
  /** Header above several columns, which could be their parent; "" for none. */
  readonly above: string;
  /** Weight and direction in rows above the header; null for none. */
  readonly weight: number | null;
  readonly direction: 1 | -1 | null;
}

/** A row that is not a unit. */
export interface LeftOutRow {
  readonly cell: CellRef;
  readonly text: string;
  readonly reason: Reason;
}

/** A mark for missing figures, counted over all columns. */
export interface MissingMark {
  readonly mark: string;
  readonly count: number;
  /** The first cell with the mark. */
  readonly cell: CellRef;
}

export type LayoutKind =
  | "units-down"
  | "units-across"
  | "long"
  | "long-years-across"
  | "years-across"
  | "sheet-per-indicator"
  | "coin-tool";

/** What is assumed because the workbook does not state it. */
export type Assumption = "flat-index" | "more-is-better" | "equal-weights" | "default-method";

/** How the data table was read. Plain data, which the pane, the command and `--json` show. */
export interface TableReading {
  readonly layout: {
    readonly kind: LayoutKind;
    /** "sheet Data", "table Data on sheet Data"; several when there is one sheet per indicator. */
    readonly places: readonly string[];
    /** Whether each row is a unit at one time. */
    readonly panel: boolean;
    /** Sheet rows of the header, ascending, from 0. */
    readonly headerRows: readonly number[];
  };
  readonly columns: readonly ReadColumn[];
  readonly rowsLeftOut: readonly LeftOutRow[];
  readonly missing: readonly MissingMark[];
  readonly assumptions: readonly Assumption[];
  /** The first units as read: code, name, and one cell per indicator. */
  readonly preview: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly CellValue[])[];
    /** Number of all units. */
    readonly units: number;
  };
}
