import type { Area } from "../cells";
import type { Block, SheetPlan } from "../plan";

/** The cells that a block stands on. */
export const blockArea = ({ sheet }: Pick<SheetPlan, "sheet">, { row, column, cells }: Block): Area => ({
  sheet,
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});

/** The areas of all blocks of a sheet. */
export const blockAreas = (plan: Pick<SheetPlan, "sheet" | "blocks">): readonly Area[] =>
  plan.blocks.map((block) => blockArea(plan, block));
