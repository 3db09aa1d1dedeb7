import type { Rectangle } from "./area";

/** What people see of a workbook beside values and formulas, as far as a report has a say in it. */
export interface WorkbookLooks {
  readonly calculatesByHand: boolean;
  readonly sheets: readonly SheetLooks[];
  /** Names that belong to one sheet: there they go before the workbook's name of the same text. */
  readonly sheetNames: readonly { readonly sheet: string; readonly name: string }[];
}

export interface SheetLooks {
  readonly name: string;
  /** Rows and columns that are hidden, or too small to be seen; spans of columns, first and last. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly (readonly [first: number, last: number])[];
  readonly conditionalFormats: readonly SeenFormat[];
  readonly charts: readonly SeenChart[];
  /** Cells that hold anything. */
  readonly filled: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface SeenFormat {
  readonly areas: readonly Rectangle[];
  /** As the file has it: "expression", "colorScale", "dataBar", "cellIs". */
  readonly type: string;
  /** Of an expression, without "="; else empty. */
  readonly formula: string;
}

export interface SeenChart {
  readonly name: string;
  /** The text of the title, or the reference that it is taken from. */
  readonly title: string;
  readonly titleFrom: string;
  /** References of values and categories, in order. */
  readonly series: readonly { readonly values: string; readonly categories: string }[];
}
