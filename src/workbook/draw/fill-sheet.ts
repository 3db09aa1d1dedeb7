import type { Area } from "../cells";
import type { SheetPlan } from "../plan";
import type { Drawing } from "./drawing";
import { layoutSteps } from "./layout";
import { renewedOn } from "./make-room";
import { isNewSheet } from "./scope";
import type { Step } from "./step";

/**
 * Everything of a sheet but its tables, whose headers must stand first, and its charts.
 * @param bared areas that a table was taken off
 */
export function fillSheet(drawing: Drawing, plan: SheetPlan, bared: readonly Area[]): readonly Step[] {
  const { sheet, blocks } = plan;
  const renewed = renewedOn(drawing, plan);
  const rules = plan.conditionalFormats;
  return [
    ...links(plan),
    {
      step: "write",
      sheet,
      blocks,
      isNew: isNewSheet(drawing.scope, sheet),
      old: drawing.scope.holdings.areasOn(sheet),
      bared: drawing.abilities.changesLooks ? bared : [],
    },
    ...(renewed.merges ? plan.merges.map((area): Step => ({ step: "merge", sheet, area })) : []),
    ...(renewed.rules && rules.length > 0 ? [{ step: "add-rules", sheet, rules } as const] : []),
    ...(renewed.dropDowns
      ? plan.dropDowns.map((dropDown): Step => ({ step: "add-drop-down", sheet, dropDown }))
      : []),
    ...layoutSteps(drawing, plan),
  ];
}

/** A link may change the text and the look of its cell, which are written after it. */
const links = ({ sheet, blocks }: SheetPlan): readonly Step[] =>
  blocks.flatMap((block) =>
    block.cells.flatMap((cells, i) =>
      cells.flatMap(({ link }, j): readonly Step[] => {
        if (link === undefined) return [];
        const to = link.replace(/^[=#]/, "");
        return [{ step: "add-link", sheet, row: block.row + i, column: block.column + j, to }];
      }),
    ),
  );
