import { isOurs } from "../../workbook/own-names";
import { quoteSheet } from "../../workbook/cells";
import { sameName } from "../../workbook/area";
import { operation, type Operation } from "../host/operation";
import { run } from "../host/run";
import type { Present, WrittenBefore } from "../present/present";
import { readCells } from "../read/read-cells";
import { clearStale } from "./clear-stale";
import { forEachCell, isIn, type Drawing } from "./drawing";
import { removeRules } from "./rules";

/**
 * Takes our blocks off the sheets that the plan no longer has, and the sheets too if nothing of the user's is on them and
 * nothing of the user's refers to them.
 */
export async function removeLeaving(drawing: Drawing, written: WrittenBefore): Promise<readonly Operation[]> {
  const { present } = drawing;
  if (present.leaving.length === 0) return [];
  const texts = await textsOfUser(present);
  const operations: Operation[] = [];
  // A workbook has one sheet that shows, at least: the last stays, empty.
  let others =
    drawing.plan.sheets.length + present.description.sheets.filter(({ visible }) => visible).length;
  for (const sheet of present.leaving) {
    const isFree =
      others > 1 &&
      !hasCellsOfUser(present, sheet) &&
      !texts.some((text) => text.includes(`${quoteSheet(sheet)}!`)) &&
      !(await hasObjectsOfUser(present, sheet, written));
    if (isFree) others--;
    if (isFree) operations.push(operation(sheet, 2, (target) => target.sheet(sheet).delete()));
    else operations.push(...clearSheet(drawing, sheet));
  }
  return operations;
}

function clearSheet(drawing: Drawing, sheet: string): readonly Operation[] {
  const { objects, holdings } = drawing.present;
  const charts = (objects.get(sheet.toLowerCase())?.charts ?? []).filter(({ name }) => isOurs(name));
  return [
    ...charts.map(({ name }) =>
      operation(sheet, 2, (target) => target.sheet(sheet).charts.getItem(name).delete()),
    ),
    ...removeRules(drawing, sheet, []),
    ...holdings.on(sheet).map((area) =>
      operation(sheet, 4, (target) => {
        const range = target.range({ ...area, sheet });
        range.dataValidation.clear();
        range.unmerge();
      }),
    ),
    ...clearStale(drawing.present, sheet, []),
  ];
}

function hasCellsOfUser({ description, cells, holdings }: Present, sheet: string): boolean {
  const used = description.sheets.find(({ name }) => sameName(name, sheet))?.used ?? null;
  if (used === null) return false;
  const ours = holdings.on(sheet);
  let found = false;
  forEachCell(used, (row, column) => {
    found ||= cells.isFilled(sheet, row, column) && !isIn(ours, row, column);
  });
  return found;
}

/** Anything that stands on a sheet but our tables and charts. */
async function hasObjectsOfUser(present: Present, sheet: string, written: WrittenBefore): Promise<boolean> {
  const isNotOurs = (name: string): boolean =>
    !isOurs(name) && !written.tables.some((it) => sameName(it, name));
  const charts = present.objects.get(sheet.toLowerCase())?.charts ?? [];
  const tables = present.description.tables.filter(({ area }) => sameName(area.sheet, sheet));
  if ([...charts, ...tables].some(({ name }) => isNotOurs(name))) return true;
  const counts = await run(async (context) => {
    const { shapes, pivotTables } = context.workbook.worksheets.getItem(sheet);
    const asked = [shapes.getCount(), pivotTables.getCount()];
    await context.sync();
    return asked.map(({ value }) => value);
  }, sheet);
  return counts.some((count) => count > 0);
}

/** Formulas on sheets that are not ours, and what the user's names refer to. */
async function textsOfUser({ description, holdings }: Present): Promise<readonly string[]> {
  const used = description.sheets.flatMap((sheet) =>
    sheet.used === null || holdings.on(sheet.name).length > 0 ? [] : [sheet.used],
  );
  const grids = await readCells(used, ["formulas"]);
  const names = description.names.flatMap(({ name, area }) =>
    isOurs(name) || area === null ? [] : [`${quoteSheet(area.sheet)}!`],
  );
  return [...names, ...grids.flatMap(({ formulas }) => formulas.flat().filter((text) => text !== null))];
}
