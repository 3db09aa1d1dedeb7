import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { readNumberColumn, type NumberColumn } from "../cells/number-column";
import { textOf } from "../cells/text";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";

/** The rows below a header with something in them. */
export function filledRows({ region, headerRow, headers }: FoundTable): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= region.lastRow; row++)
    if (headers.some(({ column }) => textOf(region.value(row, column)) !== "")) rows.push(row);
  return rows;
}

/** The cell of a column in a row. */
export const cellIn = ({ region: { sheet } }: FoundTable, row: number, { column }: Header): CellRef => ({
  ...{ sheet, row, column },
});

export const textIn = ({ region }: FoundTable, row: number, header: Header | undefined): string =>
  header === undefined ? "" : textOf(region.value(row, header.column));

/** The figures of a column, one per row; NaN where a cell is blank or unusable. All NaN without a column. */
export function figuresIn(
  table: FoundTable,
  rows: readonly number[],
  header: Header | undefined,
): Pick<NumberColumn, "values" | "problems"> {
  if (header === undefined) return { values: new Float64Array(rows.length).fill(NaN), problems: [] };
  const { region } = table;
  return readNumberColumn(
    rows.map((row) => ({
      at: cellIn(table, row, header),
      value: region.value(row, header.column),
      format: region.format(row, header.column),
    })),
    header.text,
  );
}

/** Problems of the headers of a table: those read as a similar word. */
export const misspeltColumns = (
  { region: { sheet }, headerRow }: FoundTable,
  misspelt: readonly { readonly header: Header; readonly suggestion: string }[],
): readonly ProblemDraft[] =>
  misspelt.map(({ header, suggestion }) => ({
    code: "column-misspelt",
    severity: "error",
    cell: { sheet, row: headerRow, column: header.column },
    details: { found: header.text, suggestion },
  }));

/** Notes for the columns that have no meaning. */
export const unusedColumns = (
  { region: { sheet }, headerRow }: FoundTable,
  unused: readonly Header[],
): readonly ProblemDraft[] =>
  unused.map((header) => ({
    code: "column-ignored",
    severity: "note",
    cell: { sheet, row: headerRow, column: header.column },
    details: { title: header.text },
  }));
