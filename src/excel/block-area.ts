import type { Area } from "../workbook/cells";
import type { Block, SheetPlan } from "../workbook/plan";

/** The cells that a block stands on. */
export const blockArea = ({ sheet }: Pick<SheetPlan, "sheet">, { row, column, cells }: Block): Area => ({
  sheet,
  row,
  column,
  rows: cells.length,
  columns: cells[0]?.length ?? 0,
});
