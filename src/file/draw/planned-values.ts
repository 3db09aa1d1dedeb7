import { sameName } from "../../workbook/area";
import type { Area, CellValue } from "../../workbook/cells";
import { plannedValue } from "../../workbook/draw";
import type { WorkbookPlan } from "../../workbook/plan";

/** The values of a plan's cells, row by row, as its charts ask for them. */
export function plannedValues(plan: WorkbookPlan, { sheet, row, column, rows, columns }: Area): CellValue[] {
  const drawn = plan.sheets.find((it) => sameName(it.sheet, sheet));
  if (drawn === undefined) throw new Error(`The plan has no sheet ${sheet}.`);
  return Array.from({ length: rows * columns }, (_, k) =>
    plannedValue(drawn, row + Math.floor(k / columns), column + (k % columns)),
  );
}
