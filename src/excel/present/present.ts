import { quoteSheet } from "../../workbook/cells";
import { areasToRead, type DrawingScope, type Present, type PresentTable } from "../../workbook/draw";
import { isOwnName } from "../../workbook/own-names";
import { run } from "../host/run";
import { readCells } from "../read/read-cells";
import { CellsOfWorkbook } from "./cells-of-workbook";
import type { LooksOfCells } from "./looks-of-cells";
import { readLooks } from "./read-looks";
import { readSheetObjects } from "./sheet-objects";

/** What a drawing needs to know of the workbook. */
export interface PresentInExcel extends Present {
  readonly looks: LooksOfCells;
}

/**
 * Reads what a drawing can touch.
 *
 * @param isUndoing whether the drawing takes another back: sheets that leave are not drawn again
 */
export async function readPresent(scope: DrawingScope, isUndoing: boolean): Promise<PresentInExcel> {
  const areas = areasToRead(scope, isUndoing);
  const sheets = await readSheetObjects(scope);
  const tables = await readTables(scope);
  const cells = await CellsOfWorkbook.read(areas.cells, areas.filled);
  const { leaving } = scope;
  return {
    sheets,
    tables,
    cells,
    looks: await readLooks(areas.looks, groupsOf(scope), cells),
    withOtherObjects: await sheetsWithObjects(leaving),
    textsOfUser: leaving.length === 0 ? [] : await textsOfUser(scope),
  };
}

/** Cells to which the plan gives one role are expected to look alike already. */
function groupsOf({ standing }: DrawingScope): (sheet: string, row: number, column: number) => string {
  const bySheet = new Map(standing.map((sheet) => [sheet.sheet.toLowerCase(), sheet.blocks]));
  return (sheet, row, column) => {
    for (const block of bySheet.get(sheet.toLowerCase()) ?? []) {
      const cell = block.cells[row - block.row]?.[column - block.column];
      if (cell !== undefined) return cell.style ?? "plain";
    }
    return "no longer planned";
  };
}

/** The styles and filter buttons of tables. */
async function readTables({ tables }: DrawingScope): Promise<readonly PresentTable[]> {
  if (tables.length === 0) return [];
  return run(async (context) => {
    const loaded = tables.map((info) => ({
      info,
      table: context.workbook.tables.getItem(info.name).load("style,showFilterButton"),
    }));
    await context.sync();
    return loaded.map(({ info, table }) => ({ ...info, style: table.style, filter: table.showFilterButton }));
  });
}

/** Sheets with shapes or pivot tables on them, in lower case. */
async function sheetsWithObjects(sheets: readonly string[]): Promise<ReadonlySet<string>> {
  if (sheets.length === 0) return new Set();
  return run(async (context) => {
    const loaded = sheets.map((name) => {
      const { shapes, pivotTables } = context.workbook.worksheets.getItem(name);
      return { name: name.toLowerCase(), counts: [shapes.getCount(), pivotTables.getCount()] };
    });
    await context.sync();
    return new Set(
      loaded.filter(({ counts }) => counts.some(({ value }) => value > 0)).map(({ name }) => name),
    );
  });
}

/** Formulas on sheets without blocks of the add-in's, and what the user's names refer to. */
async function textsOfUser({ description, own }: DrawingScope): Promise<readonly string[]> {
  const used = description.sheets.flatMap((sheet) =>
    sheet.used === null || own.includes(sheet.name) ? [] : [sheet.used],
  );
  const grids = await readCells(used, ["formulas"]);
  const names = description.names.flatMap(({ name, area }) =>
    isOwnName(name) || area === null ? [] : [`${quoteSheet(area.sheet)}!`],
  );
  return [...names, ...grids.flatMap(({ formulas }) => formulas.flat().filter((text) => text !== null))];
}
