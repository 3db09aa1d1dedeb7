import type { Rectangle } from "./area";

/** What people see of a workbook apart from values and formulas, as far as a report sets it. */
export interface WorkbookLooks {
  readonly calculatesByHand: boolean;
  readonly sheets: readonly SheetLooks[];
  /** Names that belong to one sheet. On that sheet they hide the workbook's name with the same text. */
  readonly sheetNames: readonly { readonly sheet: string; readonly name: string }[];
}

export interface SheetLooks {
  readonly name: string;
  /** Rows and columns that are hidden or too small to see; columns as spans, first and last. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly conditionalFormats: readonly SeenFormat[];
  readonly charts: readonly SeenChart[];
  /** All cells that are not blank. */
  readonly filled: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface SeenFormat {
  readonly areas: readonly Rectangle[];
  /** As the file writes it: "expression", "colorScale", "dataBar", "cellIs". */
  readonly type: string;
  /** The formula of an expression, without "="; "" for other types. */
  readonly formula: string;
}

export interface SeenChart {
  readonly name: string;
  /** The text of the title; `titleFrom` is the reference that it comes from. */
  readonly title: string;
  readonly titleFrom: string;
  /** References of values and categories, in order. */
  readonly series: readonly { readonly values: string; readonly categories: string }[];
}
