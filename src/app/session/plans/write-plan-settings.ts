import type { PlanSettings } from "../../../engine";
import type { CellRef } from "../../../workbook/cells";
import type { PlanPlace } from "../../../workbook/decisions";
import { planSettingsSheet } from "../../../workbook/template";
import type { CellEdit } from "../../live-port";
import { indexOf, type Core } from "../core";
import { drawTables } from "../draw-tables";
import { cellsAt, editCells, requireBlank } from "../edit-cells";
import { RefusedError } from "../failure";
import { takeReading, type TakenReading } from "../take-reading";
import { planCells, planSettingKeys, planTitles, settingsText } from "./plan-cells";

/**
 * Writes what a plan is for into the table Plan settings; makes the sheet where there is none. Floors stay as they are.
 *
 * @throws RefusedError where a cell has a formula, cells are not free, or the workbook reads something else
 */
export async function writePlanSettings(core: Core, settings: PlanSettings): Promise<void> {
  const { scored } = await takeReading(core);
  if (!scored.scored) throw new RefusedError("not-scored", "");
  const cells = planCells(settings, scored.model);
  const place = indexOf(core).source.decisions?.planPlace;
  if (place === undefined) {
    const titled = planSettingKeys.map((key) => [planTitles[key], cells[key]]);
    const sheet = planSettingsSheet(Object.fromEntries(titled));
    await drawTables(core, { sheets: [sheet], order: [sheet.key], owns: [] });
    await takeReading(core);
    return;
  }
  const lacking = planSettingKeys.filter((key) => !place.cells[key] && cells[key] !== null);
  const rows = await freeRows(core, place, lacking.length);
  const edits = planSettingKeys.flatMap((key): readonly CellEdit[] => {
    const cell = place.cells[key];
    if (cell) return [{ cell, value: cells[key] }];
    const row = rows[lacking.indexOf(key)];
    if (row === undefined) return [];
    return [
      { cell: { sheet: place.sheet, row, column: place.setting }, value: planTitles[key] },
      { cell: { sheet: place.sheet, row, column: place.value }, value: cells[key] },
    ];
  });
  await editCells(core, edits, (reading) => isTaken(reading, settings));
}

/** Blank rows of the table, then rows below it. */
async function freeRows(
  { port }: Core,
  { sheet, headerRow, lastRow, setting, value }: PlanPlace,
  count: number,
): Promise<readonly number[]> {
  if (count === 0) return [];
  const inside = Array.from({ length: lastRow - headerRow }, (_, k) => headerRow + 1 + k);
  const below = Array.from({ length: count }, (_, k) => lastRow + 1 + k);
  const pair = (row: number): readonly CellRef[] =>
    [setting, value].map((column) => ({ sheet, row, column }));
  const contents = inside.length === 0 ? [] : await cellsAt(port, inside.flatMap(pair));
  const isFilled = (row: number): boolean =>
    contents.some(
      ({ cell, value: content, formula }) => cell.row === row && (content !== null || formula !== null),
    );
  const chosen = [...inside.filter((row) => !isFilled(row)), ...below].slice(0, count);
  await requireBlank(port, chosen.filter((row) => row > lastRow).flatMap(pair));
  return chosen;
}

const isTaken = ({ scored }: TakenReading, settings: PlanSettings): boolean => {
  const plan = scored.scored ? scored.source.decisions?.plan : null;
  return plan !== null && plan !== undefined && settingsText(plan.settings) === settingsText(settings);
};
