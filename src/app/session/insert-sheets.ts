import type { WorkbookPlan } from "../../workbook/plan";
import type { Core } from "./core";
import { drawTables } from "./draw-tables";
import { measureFrom, takeReading } from "./take-reading";

/**
 * Adds the sheets of a new index, reads it and shows the first sheet. The earlier baseline is dropped, because it
 * belongs to another index.
 */
export async function insertSheets(core: Core, plan: WorkbookPlan): Promise<void> {
  await drawTables(core, plan);
  core.hasKeptBaseline = false;
  measureFrom(core, null);
  await takeReading(core);
  const [first] = plan.sheets;
  if (first) await core.port.show({ sheet: first.sheet, row: 0, column: 0 });
}
