import { coinTool } from "./coin-tool/coin-tool";
import { findTables, type FoundTables } from "./find/find-tables";
import type { FoundTable } from "./find/roles";
import { frameworkColumns as columnsOf } from "./framework/framework-columns";
import { methodColumns as columnsOfMethod } from "./method/method-columns";
import type { TableChoice, WorkbookContents } from "./reading";
import type { TablePlace, TablePlaces } from "./table-places";
import type { FrameworkColumn } from "./words/framework-columns";

/** The places of Framework and Method, found as in `readIndex`. */
export function locateTables(contents: WorkbookContents, choice: TableChoice): TablePlaces {
  const isCoin = choice.data === undefined && choice.framework === undefined && coinTool(contents) !== null;
  return placesOf(findTables(contents, choice, isCoin), isCoin);
}

/** The places of tables that were found. */
export function placesOf({ framework, method }: FoundTables, isCoin: boolean): TablePlaces {
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
