import type { CellRef, CellValue } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/plan";

type Rows = readonly (readonly CellValue[])[];

/** The header and the rows of the table of a planned sheet, without blank rows. */
export function tableRows({ tables: [table], blocks }: SheetPlan): Rows {
  const block = blocks.find(({ row, column }) => row === table?.area.row && column === table.area.column);
  const rows = (block?.cells ?? []).map((row) => row.map(({ value }) => value));
  return rows.filter((row) => row.some((value) => value !== null));
}

/** Cells below a table as rows, from the first column that has one to the last. */
export function addedRows(additions: readonly { readonly cell: CellRef; readonly value: CellValue }[]): Rows {
  const columns = additions.map(({ cell }) => cell.column);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const byRow = new Map<number, CellValue[]>();
  for (const { cell, value } of additions) {
    const row = byRow.get(cell.row) ?? Array.from({ length: right - left + 1 }, (): CellValue => null);
    row[cell.column - left] = value;
    byRow.set(cell.row, row);
  }
  return [...byRow.values()];
}

/** A text with commas; fields with a comma, a quote or a line break are in quotes. */
export const csvText = (rows: Rows): string => rows.map((row) => `${row.map(field).join(",")}\r\n`).join("");

function field(value: CellValue): string {
  const text = value === null ? "" : typeof value === "object" ? value.error : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
