import { chartSteps } from "./charts";
import { nameBlocks } from "./block-names";
import type { Drawing } from "./drawing";
import { fillSheet } from "./fill-sheet";
import { leavePlaceholder, leaveSheets } from "./leaving-sheets";
import { makeRoom } from "./make-room";
import type { Step } from "./step";
import { insertSheets } from "./tab-order";
import { tableSteps } from "./tables";

/**
 * The steps that draw a plan, in their order. Blocks have their names before their cells are written: what is there when
 * a drawing breaks off is known to be the add-in's.
 */
export function drawingSteps(drawing: Drawing): readonly Step[] {
  const { plan } = drawing.scope;
  const tables = tableSteps(drawing);
  return [
    ...insertSheets(drawing.scope),
    ...tables.before,
    ...plan.sheets.flatMap((sheet) => makeRoom(drawing, sheet)),
    ...nameBlocks(drawing.scope),
    ...plan.sheets.flatMap((sheet) =>
      fillSheet(
        drawing,
        sheet,
        tables.bared.filter((area) => area.sheet === sheet.sheet),
      ),
    ),
    ...tables.after,
    ...plan.sheets.flatMap((sheet) => chartSteps(drawing, sheet)),
    ...leaveSheets(drawing),
    ...leavePlaceholder(drawing),
  ];
}
