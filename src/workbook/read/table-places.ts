import type { FrameworkColumn } from "./words/framework-columns";

/** The place of a table, for code that writes into it. Rows and columns are those of the sheet. */
export interface TablePlace<Column extends string> {
  readonly sheet: string;
  /** Name of the Excel table; null for the cells of a sheet. */
  readonly table: string | null;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** A column without a header in the table is absent. */
  readonly columns: Readonly<Partial<Record<Column, number>>>;
}

export interface TablePlaces {
  /** Null when there is none, or when the workbook has the layout of the COIN Tool, in which it is no table. */
  readonly framework: TablePlace<FrameworkColumn> | null;
  readonly method: TablePlace<"setting" | "value"> | null;
}
