import { sameName } from "../area";
import { quoteSheet } from "../cells";
import { isOwnName } from "../own-names";
import { isFilled, isIn, presentSheet, type Drawing } from "./drawing";
import { clearSheet } from "./make-room";
import { isNewSheet, isOwnTable } from "./scope";
import type { Step } from "./step";

/**
 * Takes blocks off the sheets that the plan no longer has, and the sheets too if nothing of the user's is on them and
 * nothing of the user's refers to them.
 */
export function leaveSheets(drawing: Drawing): readonly Step[] {
  const { scope } = drawing;
  const shown = scope.description.sheets.filter(({ visible }) => visible);
  // A workbook has at least one sheet that shows: the last one stays, empty.
  let left = shown.length + scope.plan.sheets.filter(({ sheet }) => isNewSheet(scope, sheet)).length;
  return scope.leaving.flatMap((sheet): readonly Step[] => {
    const isShown = shown.some(({ name }) => sameName(name, sheet));
    if ((isShown && left <= 1) || !isFree(drawing, sheet))
      return [...removeCharts(drawing, sheet), ...clearSheet(drawing, sheet)];
    if (isShown) left--;
    return [{ step: "remove-sheet", sheet }];
  });
}

/** The empty sheet of a new workbook goes when another comes. */
export const leavePlaceholder = ({ placeholder, scope }: Drawing): readonly Step[] =>
  placeholder !== null && scope.plan.sheets.length > 0 ? [{ step: "remove-sheet", sheet: placeholder }] : [];

const isFree = (drawing: Drawing, sheet: string): boolean =>
  !hasCellsOfUser(drawing, sheet) && !hasObjectsOfUser(drawing, sheet) && !isReferredTo(drawing, sheet);

function hasCellsOfUser({ scope, present }: Drawing, sheet: string): boolean {
  const used = scope.description.sheets.find(({ name }) => sameName(name, sheet))?.used ?? null;
  if (used === null) return false;
  const old = scope.holdings.areasOn(sheet);
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++)
      if (isFilled(present.cells.at(sheet, row, column)) && !isIn(old, row, column)) return true;
  return false;
}

/** Anything that stands on a sheet but the add-in's tables and charts. */
function hasObjectsOfUser(drawing: Drawing, sheet: string): boolean {
  const { description, written, holdings } = drawing.scope;
  const charts = presentSheet(drawing, sheet)?.charts ?? [];
  const tables = description.tables.filter(({ area }) => sameName(area.sheet, sheet));
  return (
    drawing.present.withOtherObjects.has(sheet.toLowerCase()) ||
    charts.some(({ name }) => !isOwnName(name)) ||
    tables.some(({ name, area }) => !isOwnTable(name, written) || holdings.isInKeptBlock(area))
  );
}

function isReferredTo({ present }: Drawing, sheet: string): boolean {
  const reference = `${quoteSheet(sheet)}!`;
  for (const text of present.textsOfUser) if (text.includes(reference)) return true;
  return false;
}

const removeCharts = (drawing: Drawing, sheet: string): readonly Step[] =>
  (presentSheet(drawing, sheet)?.charts ?? [])
    .filter(({ name }) => isOwnName(name))
    .map(({ name }) => ({ step: "remove-chart", sheet, name }));
