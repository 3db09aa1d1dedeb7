import type { Area } from "../cells";
import type { WorkbookPlan } from "../plan";
import { blockArea } from "./block-area";
import { containsArea, sameName } from "../area";
import type { Holdings } from "../holdings";

/**
 * Where something that a plan puts on its blocks was when the blocks had the size and place that they still have: as far
 * from the top left of its block, and as far from the bottom right. Null where there was no such block; an area that is
 * on no block stays.
 */
export function areaBefore(area: Area, plan: WorkbookPlan, holdings: Holdings): Area | null {
  const sheet = plan.sheets.find((it) => sameName(it.sheet, area.sheet));
  const block = sheet?.blocks.find((it) => containsArea(blockArea(sheet, it), area));
  if (sheet === undefined || block === undefined) return area;
  const planned = blockArea(sheet, block);
  const old = holdings.blocks.find(({ name }) => sameName(name, block.name ?? ""))?.area;
  if (old === undefined) return null;
  const [row, rows] = spanBefore([area.row - planned.row, area.rows], planned.rows, old.rows);
  const [column, columns] = spanBefore(
    [area.column - planned.column, area.columns],
    planned.columns,
    old.columns,
  );
  if (rows < 1 || columns < 1) return null;
  return { sheet: old.sheet, row: old.row + row, column: old.column + column, rows, columns };
}

/** One row or column keeps its distance from the start; a longer stretch from both ends. */
function spanBefore(
  [start, length]: readonly [start: number, length: number],
  planned: number,
  old: number,
): readonly [start: number, length: number] {
  if (length === 1) return [start, start < old ? 1 : 0];
  return [start, length + old - planned];
}
