import type { CellValue } from "../cells";
import type { PlanCell, SheetPlan, StyleRole } from "../plan";
import { entryTypes } from "../read";
import { tableSheet, type ColumnDropDown, type TemplateSheet } from "./table-sheet";

/** Look and width in characters of each column that a Framework can have. */
const looks: Readonly<Record<string, readonly [style: StyleRole, width: number]>> = {
  iCode: ["code", 12],
  iName: ["label", 40],
  Parent: ["code", 10],
  Level: ["rank", 8],
  Type: ["label", 13],
  Direction: ["input", 11],
  Weight: ["input", 10],
  Unit: ["label", 20],
  Target: ["input", 10],
  Lower: ["input", 10],
  Upper: ["input", 10],
  Denominator: ["code", 15],
  Scale: ["input", 12],
  Suggested: ["note", 60],
};

/** The contents of one Framework sheet. */
export interface FrameworkSheet extends Pick<TemplateSheet, "name" | "title" | "guide" | "header"> {
  readonly rows: readonly (readonly CellValue[])[];
  /** Widths that differ from the usual ones, by header. */
  readonly widths?: Readonly<Record<string, number>>;
  /** Prompt of the drop-down of Type; absent for no drop-down. */
  readonly typePrompt?: string;
}

/** The plan of a Framework sheet, with the look of each column and drop-downs. */
export const frameworkTable = ({ header, rows, widths, typePrompt, ...rest }: FrameworkSheet): SheetPlan =>
  tableSheet({
    ...rest,
    header,
    rows: rows.map((values) => header.map((name, j) => ({ value: values[j] ?? null, ...look(name) }))),
    dropDowns: [...(typePrompt === undefined ? [] : [typeDropDown(typePrompt)]), directionDropDown],
    beside: [],
    widths: header.map((name) => widths?.[name] ?? looks[name]?.[1] ?? 10),
    frozenColumns: 2,
    tabColour: "0072B2",
  });

function look(header: string): Pick<PlanCell, "style" | "format"> {
  const style = looks[header]?.[0] ?? "label";
  return style === "input" ? { style, format: "General" } : { style };
}

const typeDropDown = (prompt: string): ColumnDropDown => ({
  header: "Type",
  list: entryTypes,
  prompt,
  othersAllowed: false,
});

const directionDropDown: ColumnDropDown = {
  header: "Direction",
  list: ["1", "-1"],
  prompt: "1: higher is better. -1: lower is better.",
  othersAllowed: false,
};
