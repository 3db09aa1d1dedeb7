import { HostError, type CellEdit } from "../app/live-port";
import { valueInput } from "./draw/cell-input";
import { grownTables } from "../workbook/draw";
import { hostError } from "./host/errors";
import type { OwnWrites } from "./host/events";
import { Target } from "./host/operation";
import { run } from "./host/run";
import { supports } from "./host/requirements";
import { describe } from "./read/describe";

/**
 * Writes single cells of the user's, in one request. Formats stay; text never becomes a formula; tables that they touch
 * from below or from the right take them in (from ExcelApi 1.13 on).
 * @throws HostError `sheet-protected`, `sheet-gone` and what else Excel refuses
 */
export async function writeEdits(ownWrites: OwnWrites, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const sheets = new Set(edits.map(({ cell }) => cell.sheet));
  try {
    if (edits.length > 1) await refuseProtected([...sheets]);
    // A new row or column has a title, which is text: for a weight that follows a slider no tables are read.
    const mayGrow = supports("1.13") && edits.some(({ value }) => typeof value === "string" && value !== "");
    const written = edits.filter(({ value }) => value !== null).map(({ cell }) => cell);
    const grown = mayGrow ? grownTables((await describe()).tables, written) : [];
    await ownWrites.run((context) => {
      const target = new Target(context.workbook);
      for (const { cell, value } of edits)
        target.range({ ...cell, rows: 1, columns: 1 }).values = [[valueInput(value)]];
      for (const { name, area } of grown) context.workbook.tables.getItem(name).resize(target.range(area));
    });
  } catch (error) {
    throw hostError(error, sheets.size === 1 ? [...sheets].join("") : "");
  }
}

/** One edit fails as a whole; of several, those before the one that Excel refuses would stay written. */
async function refuseProtected(sheets: readonly string[]): Promise<void> {
  const closed = await run(async (context) => {
    const loaded = sheets.map((name) => ({
      name,
      protection: context.workbook.worksheets.getItem(name).protection.load("protected"),
    }));
    await context.sync();
    return loaded.find(({ protection }) => protection.protected)?.name;
  });
  if (closed !== undefined) throw new HostError("sheet-protected", closed, []);
}
