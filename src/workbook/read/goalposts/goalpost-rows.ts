import { isCellError, type CellRef, type CellValue } from "../../cells";
import { isDateFormat } from "../cells/date-format";
import { isMissing } from "../cells/missing-marks";
import { isSameName, textOf } from "../cells/text";
import { readTimeCell } from "../data/time-cell";
import { cellIn, filledRows } from "../decisions/cell-reader";
import type { Header } from "../find/region";
import type { FoundTable } from "../find/roles";
import type { GoalpostColumn } from "../words/goalpost-columns";
import { goalpostColumns } from "./goalpost-columns";

/** A row of the table Goalposts, as it is written. */
export interface GoalpostRow {
  readonly row: number;
  /** Code or name of the indicator; "" where the row states none. */
  readonly code: string;
  readonly name: string;
  /** "2020"; "" for every year. */
  readonly year: string;
  readonly source: string;
}

/** The rows with something in them, and the places of their columns. */
export interface GoalpostRows {
  readonly table: FoundTable;
  readonly columns: Readonly<Partial<Record<GoalpostColumn, Header>>>;
  readonly rows: readonly GoalpostRow[];
  /** The years of the table in the order in which they stand. */
  readonly years: readonly string[];
}

/** The rows of a table of goalposts. Blank rows are skipped. */
export function goalpostRows(table: FoundTable): GoalpostRows {
  const { columns } = goalpostColumns(table.headers);
  const { region } = table;
  const text = (row: number, header: Header | undefined): string => {
    const value = header === undefined ? null : region.value(row, header.column);
    return isMissing(value) ? "" : textOf(value);
  };
  const rows = filledRows(table).map((row): GoalpostRow => ({
    row,
    code: text(row, columns.code),
    name: text(row, columns.name),
    year: columns.year === undefined ? "" : yearOf(table, row, columns.year),
    source: text(row, columns.source),
  }));
  const years: string[] = [];
  for (const { year } of rows)
    if (year !== "" && !years.some((known) => isSameName(known, year))) years.push(year);
  return { table, columns, rows, years };
}

/** A year, or any other label of an edition; a date is its year. */
function yearOf({ region }: FoundTable, row: number, { column }: Header): string {
  const [value, format] = [region.value(row, column), region.format(row, column)];
  if (isMissing(value)) return "";
  const time =
    typeof value === "number" && isDateFormat(format)
      ? readTimeCell(value, format)
      : ({ kind: "none" } as const);
  return time.kind === "time" ? String(time.time) : textOf(value);
}

export const goalpostCell = (
  { table, columns }: GoalpostRows,
  { row }: GoalpostRow,
  column: GoalpostColumn,
): CellRef | null => {
  const header = columns[column];
  return header === undefined ? null : cellIn(table, row, header);
};

/** What a cell of a row holds; null for a blank cell, a mark for missing, or no such column. */
export function goalpostValue(
  { table: { region }, columns }: GoalpostRows,
  { row }: GoalpostRow,
  column: "lower" | "upper",
): CellValue {
  const header = columns[column];
  const value = header === undefined ? null : region.value(row, header.column);
  return value !== null && !isCellError(value) && isMissing(value) ? null : value;
}
