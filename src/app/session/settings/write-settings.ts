import { defaultMethod } from "../../../engine";
import { cellAddress } from "../../../workbook/cells";
import { planMethod } from "../../../workbook/template";
import type { CellEdit } from "../../live-port";
import type { Core } from "../core";
import { drawTables } from "../draw-tables";
import { editCells } from "../edit-cells";
import { RefusedError } from "../failure";
import { takeReading, type TakenReading } from "../take-reading";
import { methodRows, rowsOf, titleOf, type MethodRows } from "./method-rows";

/**
 * Writes settings, in the words of the Method table, into their rows. A setting without a row gets the next free row,
 * and a workbook without a Method gets the sheet.
 */
export async function writeSettings(core: Core, settings: Readonly<Record<string, string>>): Promise<void> {
  const wanted = Object.entries(settings).map(
    ([name, words]) => [titleOf(core, name) ?? name, words] as const,
  );
  const rows = await methodRows(core, wanted.length);
  if (rows === null) {
    const method = core.store.state.index?.model.method ?? defaultMethod;
    await drawTables(core, planMethod(method, Object.fromEntries(wanted)));
    await takeReading(core);
    return;
  }
  const edits = editsOf(rows, wanted);
  const titles = wanted.map(([title]) => title);
  const isTaken = ({ places, grids }: TakenReading): boolean => {
    const now = rowsOf(core, places, grids, 0);
    return titles.every((title) => now?.values.has(title) === true);
  };
  await editCells(core, edits, isTaken, rows.contents);
}

function editsOf(
  { values, free, below }: MethodRows,
  wanted: readonly (readonly [title: string, words: string])[],
): readonly CellEdit[] {
  let next = 0;
  return wanted.flatMap(([title, words]): CellEdit[] => {
    const cell = values.get(title);
    // A setting that is removed leaves a blank cell, not an empty text.
    if (cell) return [{ cell, value: words === "" ? null : words }];
    const row = free[next++];
    if (row === undefined) throw new RefusedError("cell-in-the-way", cellAddress(below));
    const [setting, value] = row;
    return [
      { cell: setting, value: title },
      { cell: value, value: words },
    ];
  });
}
