import { coinTool } from "./coin-tool/coin-tool";
import { findTables } from "./find/find-tables";
import type { FoundTable } from "./find/roles";
import { frameworkColumns as columnsOf } from "./framework/framework-columns";
import { methodColumns as columnsOfMethod } from "./method/method-columns";
import type { TableChoice, WorkbookContents } from "./reading";
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

/** The places of Framework and Method, found as in `readIndex`. */
export function locateTables(contents: WorkbookContents, choice: TableChoice): TablePlaces {
  const isCoin = choice.data === undefined && choice.framework === undefined && coinTool(contents) !== null;
  const { framework, method } = findTables(contents, choice, isCoin);
  return {
    framework: isCoin || framework === null ? null : placeOf(framework, frameworkColumns(framework)),
    method: method && placeOf(method, methodColumns(method)),
  };
}

function placeOf<Column extends string>(
  { region, headerRow, headers }: FoundTable,
  columns: TablePlace<Column>["columns"],
): TablePlace<Column> {
  const { sheet, table, lastRow, lastColumn } = region;
  const last = table === null ? Math.max(...headers.map(({ column }) => column)) : lastColumn;
  return { sheet, table, headerRow, lastRow, lastColumn: last, columns };
}

const frameworkColumns = ({ headers }: FoundTable): TablePlace<FrameworkColumn>["columns"] =>
  Object.fromEntries(Object.entries(columnsOf(headers).columns).map(([name, { column }]) => [name, column]));

function methodColumns({ headers }: FoundTable): TablePlace<"setting" | "value">["columns"] {
  const { setting = headers[0], value = headers[1] } = columnsOfMethod(headers).columns;
  return { ...(setting && { setting: setting.column }), ...(value && { value: value.column }) };
}
