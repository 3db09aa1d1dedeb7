import { address, isCellError, type CellRef, type CellValue } from "../workbook/cells";
import { reasonText, type ReadColumn, type Reason, type TableReading } from "../workbook/read";

/** How the table was read, as the command prints it. */
export interface ReadingJson {
  readonly layout: TableReading["layout"];
  readonly columns: readonly ColumnJson[];
  readonly rowsLeftOut: readonly (CellJson & { readonly text: string; readonly reason: ReasonJson })[];
  readonly missing: readonly (CellJson & { readonly mark: string; readonly count: number })[];
  readonly assumptions: TableReading["assumptions"];
  readonly units: number;
  readonly preview: {
    readonly header: readonly string[];
    readonly rows: readonly (readonly (string | number | boolean | null)[])[];
  };
}

/** A cell: sheet and A1 address. */
interface CellJson {
  readonly sheet: string;
  readonly cell: string;
}

interface ReasonJson {
  readonly key: Reason["key"];
  readonly names: Reason["names"];
  /** The sentence, in English. */
  readonly text: string;
}

export interface ColumnJson extends CellJson, Omit<ReadColumn, "cell" | "reason"> {
  readonly reason: ReasonJson;
}

/**
 * The reading as plain JSON: rows of the sheet count from 1, cells are addresses, reasons are codes and sentences.
 */
export const readingJson = (table: TableReading): ReadingJson => ({
  layout: { ...table.layout, headerRows: table.layout.headerRows.map((row) => row + 1) },
  columns: table.columns.map(({ cell, reason, ...column }) => ({
    ...column,
    ...cellJson(cell),
    reason: reasonJson(reason),
  })),
  rowsLeftOut: table.rowsLeftOut.map(({ cell, text, reason }) => ({
    ...cellJson(cell),
    text,
    reason: reasonJson(reason),
  })),
  missing: table.missing.map(({ cell, mark, count }) => ({ ...cellJson(cell), mark, count })),
  assumptions: table.assumptions,
  units: table.preview.units,
  preview: { header: table.preview.header, rows: table.preview.rows.map((row) => row.map(valueJson)) },
});

const cellJson = ({ sheet, row, column }: CellRef): CellJson => ({ sheet, cell: address(row, column) });

const reasonJson = (reason: Reason): ReasonJson => ({
  key: reason.key,
  names: reason.names,
  text: reasonText(reason),
});

const valueJson = (value: CellValue): string | number | boolean | null =>
  value !== null && isCellError(value) ? value.error : value;
