import type { ProblemDraft } from "../../problems";
import { readNumberCell } from "../cells/cell-number";
import { isMissing } from "../cells/missing-marks";
import { plain, textOf } from "../cells/text";
import { contentOf } from "../cells/content";
import { regionsOf, type Region } from "../find/region";
import type { FoundTable } from "../find/roles";
import { readDirection } from "../framework/direction";
import type { ReadFramework } from "../framework/read-framework";
import type { WorkbookContents } from "../reading";
import { coinEntries } from "./coin-entries";
import { dimensionsOf } from "./dimensions";
import {
  firstIndicatorColumn,
  layoutOf,
  unitCodeColumn,
  unitNameColumn,
  type CoinToolLayout,
} from "./layout";

export interface CoinTool {
  readonly data: FoundTable;
  readonly framework: ReadFramework;
  /** Where the framework was found, in words. */
  readonly frameworkFound: string;
  readonly problems: readonly ProblemDraft[];
}

/**
 * Reads the layout of the JRC's COIN Tool. The sheet Database has the data from E16 on: codes of the indicators in row 16,
 * names of the units in column B and their codes in C; above the data, in rows 7 to 15, are weight, direction, goalposts,
 * parents and names. The sheet Framework has names and weights of the aggregates in C4:H52. Prepared columns and rows
 * without contents are skipped. Null when the workbook does not have this layout.
 */
export function coinTool(contents: WorkbookContents): CoinTool | null {
  const sheets = regionsOf(contents).filter(({ table }) => table === null);
  const called = (name: string): Region | undefined => sheets.find(({ sheet }) => plain(sheet) === name);
  const region = called("database");
  if (region === undefined) return null;
  const layout = layoutOf(region);
  const columns = indicatorColumns(region, layout);
  if (columns.length === 0 || !isCoinTool(region, layout, columns)) return null;

  const framework = called("framework");
  const { entries, problems } = coinEntries(region, layout, columns, dimensionsOf(framework), (cell) => {
    const read = readNumberCell(framework?.value(cell.row, cell.column) ?? null, "General");
    return read.kind === "number" ? read.value : NaN;
  });
  const identifying = [
    { column: unitNameColumn, text: "Unit name" },
    { column: unitCodeColumn, text: "Unit code" },
  ].filter(({ column }) => contentOf(region, layout.code, column).kind !== "nothing");
  const indicators = columns.map((column) => ({ column, text: textOf(region.value(layout.code, column)) }));
  const cell = { sheet: region.sheet, row: layout.code, column: firstIndicatorColumn };
  return {
    data: {
      region: { ...region, lastRow: lastFilledRow(region, layout, columns) },
      headerRow: layout.code,
      headers: [...identifying, ...indicators],
    },
    framework: { table: null, entries, problems },
    frameworkFound: framework
      ? `COIN Tool layout, sheets ${region.sheet} and ${framework.sheet}`
      : `COIN Tool layout, sheet ${region.sheet}`,
    problems: [{ code: "coin-tool-layout", severity: "note", cell, details: {} }],
  };
}

/** Columns with a code, and a name or contents. */
function indicatorColumns(region: Region, layout: CoinToolLayout): readonly number[] {
  const columns: number[] = [];
  for (let column = firstIndicatorColumn; column <= region.lastColumn; column++) {
    if (isMissing(region.value(layout.code, column))) continue;
    const isNamed = !isMissing(region.value(layout.name, column));
    if (isNamed || contentOf(region, layout.code, column).kind !== "nothing") columns.push(column);
  }
  return columns;
}

/** Whether there are directions and parents above the data; an ordinary table called Database has none. */
function isCoinTool(region: Region, layout: CoinToolLayout, columns: readonly number[]): boolean {
  const hasText = (row: number, column: number): boolean => {
    const value = region.value(row, column);
    return typeof value === "string" && !isMissing(value);
  };
  return columns.some(
    (column) =>
      readDirection(region.value(layout.direction, column)) !== null &&
      layout.parents.some((row) => hasText(row, column)),
  );
}

function lastFilledRow(region: Region, layout: CoinToolLayout, columns: readonly number[]): number {
  for (let row = region.lastRow; row > layout.code; row--)
    if (columns.some((column) => !isMissing(region.value(row, column)))) return row;
  return layout.code;
}
