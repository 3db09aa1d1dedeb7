import { sameName } from "../area";
import { cellAddress, type Area } from "../cells";
import type { SheetPlan } from "../plan";
import { blockArea } from "./block-area";
import { isFilled, isIn, type Drawing } from "./drawing";
import { checkPlan } from "./check-plan";

/** Why a plan cannot be drawn: something of the user's is in the way. */
export type Refusal =
  | { readonly reason: "cells-in-the-way"; readonly block: string; readonly cells: readonly string[] }
  | { readonly reason: "sheet-protected"; readonly sheet: string };

/**
 * Looks, before anything is written, whether a plan can be drawn: null if so. Of blocks in whose way cells of the user's
 * are, the first is named.
 * @throws RangeError for what no workbook can hold
 * @throws Error when a sheet of the plan's is the user's: plans take names that are free
 */
export function refusalOf(drawing: Drawing): Refusal | null {
  const { scope, present } = drawing;
  checkPlan(scope.plan);
  for (const [key, { isProtected }] of present.sheets) {
    const sheet = scope.description.sheets.find(({ name }) => sameName(name, key))?.name ?? key;
    if (isProtected) return { reason: "sheet-protected", sheet };
  }
  for (const sheet of scope.standing) {
    const refusal = refusalOn(drawing, sheet);
    if (refusal !== null) return refusal;
  }
  return null;
}

function refusalOn(drawing: Drawing, sheet: SheetPlan): Refusal | null {
  if (drawing.scope.holdings.areasOn(sheet.sheet).length === 0)
    throw new Error(`${sheet.sheet} is a sheet of the user's.`);
  for (const block of sheet.blocks) {
    const cells = obstacles(drawing, blockArea(sheet, block));
    if (cells.length > 0) return { reason: "cells-in-the-way", block: block.name ?? sheet.key, cells };
  }
  return null;
}

function obstacles({ present: { cells }, scope }: Drawing, area: Area): readonly string[] {
  const { sheet } = area;
  const old = scope.holdings.areasOn(sheet);
  const found: string[] = [];
  for (let row = area.row; row < area.row + area.rows; row++)
    for (let column = area.column; column < area.column + area.columns; column++)
      if (isFilled(cells.at(sheet, row, column)) && !isIn(old, row, column))
        found.push(cellAddress({ sheet, row, column }));
  return found;
}
