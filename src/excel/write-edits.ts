import type { CellEdit } from "../app/live-port";
import { valueInput } from "./draw/cell-input";
import { hostError } from "./host/errors";
import type { OwnWrites } from "./host/events";
import { Target } from "./host/operation";

/**
 * Writes single cells of the user's, in one request. Formats stay; text never becomes a formula.
 * @throws HostError `sheet-protected`, `sheet-gone` and what else Excel refuses
 */
export async function writeEdits(ownWrites: OwnWrites, edits: readonly CellEdit[]): Promise<void> {
  if (edits.length === 0) return;
  const sheets = new Set(edits.map(({ cell }) => cell.sheet));
  try {
    await ownWrites.run((context) => {
      const target = new Target(context.workbook);
      for (const { cell, value } of edits)
        target.range({ ...cell, rows: 1, columns: 1 }).values = [[valueInput(value)]];
    });
  } catch (error) {
    throw hostError(error, sheets.size === 1 ? [...sheets].join("") : "");
  }
}
