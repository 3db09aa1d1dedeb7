import type { Area, CellValue } from "../cells";
import type { SheetPlan } from "../plan";
import { tableSheet, type ColumnDropDown } from "./table-sheet";

/** Rows of the table Plan settings, by their titles; what is not given is blank, which is the usual value. */
export type PlanSettingCells = Readonly<Partial<Record<PlanSettingTitle, CellValue>>>;

const titles = ["Budget", "For", "Gain", "At most", "Excluded", "Decided", "Floor"] as const;

type PlanSettingTitle = (typeof titles)[number];

const notes: Readonly<Record<PlanSettingTitle, string>> = {
  Budget: "The money there is, in the currency of the costs.",
  For: "all, the code of a unit, or the label of a group. Blank: all.",
  Gain: "index, gap (what is closed of the gap), or the code of a part of the index. Blank: index.",
  "At most": "The maximum number of indicators that are changed in a unit. Blank: any number.",
  Excluded: "Changes that are not to be made: SA2b, or C07 SA2b for one unit, with ; between them.",
  Decided: "Changes that are decided already, written likewise; they are paid first.",
  Floor: "The least amount for a unit or a group: Lower: 200; C07: 50.",
};

const dropDownOf = (
  title: PlanSettingTitle,
  values: Pick<ColumnDropDown, "list" | "from">,
): ColumnDropDown => ({
  ...{ header: "Value", row: titles.indexOf(title), prompt: notes[title], othersAllowed: true },
  ...values,
});

/** A sheet Plan settings with these values; units are chosen from a list where the cells with their codes are known. */
export const planSettingsSheet = (cells: PlanSettingCells, units: Area | null = null): SheetPlan =>
  tableSheet({
    name: "Plan settings",
    table: "PlanSettings",
    title: "Plan settings",
    guide: ["What a plan for a budget is for. A report then has the sheet Plan."],
    header: ["Setting", "Value", "Note"],
    rows: titles.map((title) => [
      { value: title, style: "label" },
      { value: cells[title] ?? null, style: "input" },
      { value: notes[title], style: "note" },
    ]),
    dropDowns: [
      ...(units ? [dropDownOf("For", { list: [], from: units })] : []),
      dropDownOf("Gain", { list: ["index", "gap"] }),
      dropDownOf("At most", { list: ["1", "2", "3", "4", "5"] }),
    ],
    beside: [],
    widths: [18, 30, 90],
    frozenColumns: 0,
    tabColour: "0072B2",
  });
