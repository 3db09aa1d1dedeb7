import type { AgreedColumn } from "../../../workbook/assessment";
import type { Core } from "../core";
import { editCells } from "../edit-cells";
import { RefusedError } from "../failure";
import { agreedCell } from "./agreed-cells";
import { agreedRowOf, assessmentOf } from "./agreed-row";
import { asItStands } from "./agree-level";

const emptied: readonly AgreedColumn[] = ["level", "by", "date"];

/**
 * Opens a settled cell again: its row in the table of agreed levels stays, with its reason, and its level, name and date are
 * emptied.
 *
 * @throws RefusedError where the cell has no row, or where one of these cells contains a formula
 */
export async function reopenLevel(core: Core, unit: string, indicator: string): Promise<void> {
  if (assessmentOf(core, indicator).agreedPlace === null) throw new RefusedError("not-agreed", "");
  const { place, cells, row } = await asItStands(core, { unit, indicator });
  if (row === null) throw new RefusedError("not-agreed", "");
  const edits = emptied
    .filter((name) => place.columns[name] !== undefined)
    .map((name) => ({ cell: agreedCell(place, row.row, name), value: null }));
  await editCells(
    core,
    edits,
    ({ scored }) => {
      const now = scored.scored ? scored.source.assessment : undefined;
      const own = now && agreedRowOf(now, unit, indicator);
      return own === null || (own !== undefined && Number.isNaN(own.level) && !own.isNotApplicable);
    },
    cells.contents,
  );
}
