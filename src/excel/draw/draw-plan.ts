import type { Operation } from "../host/operation";
import type { WrittenBefore } from "../present/present";
import { nameBlocks } from "./block-names";
import { drawCharts } from "./charts";
import { fillSheet, makeRoom } from "./draw-sheet";
import type { Drawing } from "./drawing";
import { removeLeaving } from "./leaving-sheets";
import { addSheets } from "./sheet-order";
import { drawTables } from "./tables";

/**
 * The steps that draw a plan, in their order. Blocks have their names before their cells are written: what is there when
 * a drawing breaks off is known to be ours.
 */
export async function drawPlan(drawing: Drawing, written: WrittenBefore): Promise<readonly Operation[]> {
  const { plan, present } = drawing;
  const tables = drawTables(drawing);
  const names = present.description.sheets.map(({ name }) => name);
  return [
    ...addSheets(names, plan),
    ...tables.before,
    ...plan.sheets.flatMap((sheet) => makeRoom(drawing, sheet)),
    ...nameBlocks(drawing),
    ...plan.sheets.flatMap((sheet) =>
      fillSheet(
        drawing,
        sheet,
        tables.bared.filter((area) => area.sheet === sheet.sheet),
      ),
    ),
    ...tables.after,
    ...plan.sheets.flatMap((sheet) => drawCharts(drawing, sheet)),
    ...(await removeLeaving(drawing, written)),
  ];
}
