import type { PlanCell, SheetPlan } from "../plan";
import { startingGroup, startingNodes } from "../starting-index";
import { tableSheet } from "./table-sheet";

/** Blank rows of the table; an Excel table grows when the user types below it. */
const ROWS = 20;

/** The Data sheet: one row per unit, one column per indicator, without figures. */
export function templateData(): SheetPlan {
  const indicators = startingNodes.filter(({ level }) => level === 1).map(({ code }) => code);
  const header = ["uCode", "uName", startingGroup.code, ...indicators];
  const figures = indicators.map((): PlanCell => ({ value: null, style: "input", format: "General" }));
  return tableSheet({
    name: "Data",
    title: "Data",
    guide: [
      "One row per unit: a city, a department. uCode is short and unique, uName is for people.",
      "One column per indicator, headed by its code in the Framework table. A blank cell, n/a or .. is missing.",
      "Units with the same Group are peers. Without peers, delete the column and its row in the Framework table.",
    ],
    header,
    rows: Array.from({ length: ROWS }, () => [blank("code"), blank("label"), blank("label"), ...figures]),
    dropDowns: [],
    beside: [],
    widths: [10, 24, 16, ...indicators.map(() => 9)],
    frozenColumns: 2,
    tabColour: "0072B2",
  });
}

const blank = (style: NonNullable<PlanCell["style"]>): PlanCell => ({ value: null, style });
