import type { Area } from "../../workbook/cells";
import type { SheetPlan } from "../../workbook/plan";
import { blockArea } from "../block-area";
import { operation, type Operation } from "../host/operation";
import { clearStale } from "./clear-stale";
import { isNewSheet, lastPlanOf, type Drawing } from "./drawing";
import { addDropDowns } from "./drop-downs";
import { followBlocks } from "./follow-blocks";
import { layOutSheet, setPageMargins } from "./layout";
import { addRules, removeRules } from "./rules";
import { writeCells } from "./write-cells";
import { writeLooks } from "./write-looks";

/** What a sheet's drawing begins with: room is made, before the blocks have their new names. */
export function makeRoom(drawing: Drawing, plan: SheetPlan): readonly Operation[] {
  const { sheet } = plan;
  if (isNewSheet(drawing, sheet)) return [];
  const areas = plan.blocks.map((block) => blockArea(plan, block));
  const { ruled, chosen, merged } = changes(drawing, plan);
  return [
    ...(ruled
      ? removeRules(
          drawing,
          sheet,
          plan.conditionalFormats.map(({ area }) => area),
        )
      : []),
    ...drawing.present.holdings.on(sheet).map((area) =>
      operation(sheet, 6, (target) => {
        const range = target.range({ ...area, sheet });
        if (chosen) range.dataValidation.clear();
        if (merged) range.unmerge();
        range.clear("Hyperlinks");
      }),
    ),
    ...clearStale(drawing.present, sheet, areas),
  ];
}

/** Everything of a sheet but its tables, whose headers must stand first. */
export function fillSheet(drawing: Drawing, plan: SheetPlan, bared: readonly Area[]): readonly Operation[] {
  const { sheet } = plan;
  const { ruled, chosen, merged } = changes(drawing, plan);
  return [
    ...plan.blocks.flatMap((block) =>
      block.cells.flatMap((row, i) =>
        row.flatMap(({ link }, j) => addLink(sheet, block.row + i, block.column + j, link)),
      ),
    ),
    ...plan.blocks.flatMap((block) => writeCells(drawing, plan, block)),
    ...writeLooks(drawing, plan, bared),
    ...(merged
      ? plan.merges.map((area) =>
          operation(sheet, 2, (target) => target.range({ ...area, sheet }).merge(false)),
        )
      : []),
    ...(ruled ? addRules(plan) : []),
    ...(chosen ? addDropDowns(plan) : []),
    ...(isNewSheet(drawing, sheet) ? layOutSheet(plan) : followBlocks(drawing, plan)),
    ...setPageMargins(plan),
  ];
}

/** A link changes the text and the look of its cell, which are written after it. */
function addLink(sheet: string, row: number, column: number, link: string | undefined): readonly Operation[] {
  if (link === undefined) return [];
  const documentReference = link.replace(/^[=#]/, "");
  return [
    operation(sheet, 3, (target) => {
      target.range({ sheet, row, column, rows: 1, columns: 1 }).hyperlink = { documentReference };
    }),
  ];
}

/** Which of a sheet's rules, drop-downs and merges are to be put there: all that are not known to be there. */
function changes(
  drawing: Drawing,
  plan: SheetPlan,
): { readonly ruled: boolean; readonly chosen: boolean; readonly merged: boolean } {
  const last = lastPlanOf(drawing, plan.sheet);
  const differs = (part: "conditionalFormats" | "dropDowns" | "merges"): boolean =>
    last === null || JSON.stringify(last[part]) !== JSON.stringify(plan[part]);
  return { ruled: differs("conditionalFormats"), chosen: differs("dropDowns"), merged: differs("merges") };
}
