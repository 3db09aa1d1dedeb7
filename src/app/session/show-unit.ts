import { cellAddress, type CellRef } from "../../workbook/cells";
import { blockName } from "../../workbook/report";
import { unitLabels } from "../../workbook/unit-labels";
import { namedArea } from "../named-area";
import { indexOf, type Core } from "./core";
import { cellsAt, putBack } from "./edit-cells";
import { RefusedError } from "./failure";
import { rewriteValues } from "./follow-up";
import type { SessionIndex } from "./types";

/**
 * Selects a unit in the drop-down cell of an index's profile, so that it can be undone, and shows the profile. Where
 * no profile has the unit (no report yet, or a report from before the unit was added), shows the unit's row in the
 * data.
 */
export async function showUnit(core: Core, unit: string, root: string): Promise<void> {
  const index = indexOf(core);
  const cell = await profileCell(core, index, unit, root);
  if (cell !== null) {
    await choose(core, index, cell, unit);
    await core.port.show(cell);
    return;
  }
  const { data } = index.source;
  const row = data.rows[index.model.units.findIndex(({ code }) => code === unit)];
  if (row !== undefined) await core.port.show({ sheet: data.sheet, row, column: data.codeColumn });
}

/** The cell in which the unit of the profile is selected; null where no profile can show the unit. */
async function profileCell(
  { port, report, store }: Core,
  { model }: SessionIndex,
  unit: string,
  root: string,
): Promise<CellRef | null> {
  // In a stale report of values, the profile does not follow the drop-down.
  if (report === null || (report.mode === "values" && store.state.report !== "upToDate")) return null;
  const description = await port.describe();
  const roots = model.framework.filter(({ parent }) => parent === null).map(({ code }) => code);
  const position = roots.indexOf(root);
  const area = namedArea(description, blockName(`Profile${position > 0 ? position + 1 : ""}`, "Unit"));
  const scores = namedArea(description, blockName("Scores", "Table"));
  if (area === null || scores === null) return null;
  const [codes] = await port.read([{ ...scores, column: 0, columns: 1 }]);
  const isListed = codes?.values.some(([code]) => String(code) === unit) === true;
  return isListed ? { sheet: area.sheet, row: area.row, column: area.column } : null;
}

async function choose(core: Core, index: SessionIndex, cell: CellRef, unit: string): Promise<void> {
  const { port, undos, report } = core;
  const edits = [{ cell, value: chosenText(index, unit) }];
  const before = await cellsAt(port, [cell]);
  const [held] = before;
  if (held && held.formula !== null) throw new RefusedError("cell-is-formula", cellAddress(cell));
  if (held?.value === edits[0]?.value) return;
  const follow = async (): Promise<void> => {
    if (report?.mode === "values") await rewriteValues(core, index);
  };
  await port.write(edits);
  await follow();
  undos.push({
    action: core.running,
    what: "edit",
    cells: cellAddress(cell),
    undo: async () => {
      await putBack(port, edits, before);
      await follow();
    },
  });
}

/** The unit as the drop-down lists it: its label where Excel can distinguish the labels, else its code. */
function chosenText({ model }: SessionIndex, unit: string): string {
  const labels = unitLabels(model.units);
  const isDistinct = new Set(labels.map((label) => label.toLowerCase())).size === labels.length;
  return (isDistinct && labels[model.units.findIndex(({ code }) => code === unit)]) || unit;
}
