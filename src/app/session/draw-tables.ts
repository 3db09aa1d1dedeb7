import type { WorkbookPlan } from "../../workbook/plan";
import { progressOf, type Core } from "./core";
import { RefusedError } from "./failure";

/**
 * Draws sheets that belong to the user from then on. It can be undone.
 * @throws RefusedError when the workbook has sheets or tables of these names
 */
export async function drawTables(core: Core, plan: WorkbookPlan): Promise<void> {
  const { port, undos } = core;
  const { sheets, tables } = await port.describe();
  const used = new Set([...sheets, ...tables].map(({ name }) => name.toLowerCase()));
  const wanted = plan.sheets.flatMap((sheet) => [sheet.sheet, ...sheet.tables.map(({ name }) => name)]);
  const taken = [...new Set(wanted)].filter((name) => used.has(name.toLowerCase()));
  if (taken.length > 0) throw new RefusedError("tables-exist", taken.join(", "));
  const undo = await port.drawUndoable(plan, {
    progress: progressOf(core, true),
    signal: core.abort.signal,
  });
  undos.push({ action: core.running, what: "drawing", cells: null, undo });
}
