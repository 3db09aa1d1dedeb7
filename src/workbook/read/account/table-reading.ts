import type { CellRef, CellValue } from "../../cells";
import type { Reason } from "./reasons";

export type { Reason } from "./reasons";

/** What a column of the data is. */
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

/** How sure a role is: the Framework states it, or the reader found it out. */
export type Certainty = "stated" | "sure" | "likely" | "unsure";

/** One column of the data as it was read. */
export interface ReadColumn {
  /** The header as people call the column: the joined text of several header rows, without footnote marks. */
  readonly title: string;
  /** What the Framework calls it, where that is another name than the header; "" for none. */
  readonly name: string;
  /** The user's own cell that names the column (the lowest header cell; the label of a row in a table that was turned). */
  readonly cell: CellRef;
  readonly role: ColumnRole;
  readonly reason: Reason;
  readonly certainty: Certainty;
  /** Unit of measurement that the header states, "" for none. */
  readonly unit: string;
  /** Header above several columns, that could be their parent; "" for none. */
  readonly above: string;
  /** Weight and direction that rows above the header state; null for none. */
  readonly weight: number | null;
  readonly direction: 1 | -1 | null;
}

/** A row that is no unit. */
export interface LeftOutRow {
  readonly cell: CellRef;
  readonly text: string;
  readonly reason: Reason;
}

/** A mark that stands for a missing figure, over all columns. */
export interface MissingMark {
  readonly mark: string;
  readonly count: number;
  /** The first cell that holds it. */
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

/** What is taken for granted because nothing in the workbook says otherwise. */
export type Assumption = "flat-index" | "more-is-better" | "equal-weights" | "default-method";

/** How the table of the data was read. Plain data: the pane, the command and `--json` show it. */
export interface TableReading {
  readonly layout: {
    readonly kind: LayoutKind;
    /** "sheet Data", "table Data on sheet Data": as people know the place; several for a sheet per indicator. */
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
  /** The first units as they were read: code, name, and a cell for each indicator, for a look at the table. */
  readonly preview: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly CellValue[])[];
    /** How many units there are in all. */
    readonly units: number;
  };
}
