import type { Method, Model } from "../../engine";
import type { CellValue } from "../cells";
import type { PlanCell, SheetPlan, StyleRole, WorkbookPlan } from "../plan";
import { methodInWords } from "../read";
import { tableSheet } from "./table-sheet";
import { methodSheet } from "./template-method";

/**
 * A Framework sheet that says of an index what was read without one: the cells that its weights had not. Like the
 * template's, they are the user's from then on.
 *
 * @param weights by code; the model's own where a node has none
 */
export const planFramework = (model: Model, weights: Readonly<Record<string, number>> = {}): WorkbookPlan =>
  onlySheet(frameworkSheet(model, weights));

/**
 * A Method sheet with the values of a method.
 *
 * @param words values in words that take the place of the method's, or come after them, by the setting's title
 */
export function planMethod(method: Method, words: Readonly<Record<string, string>> = {}): WorkbookPlan {
  const rows = Object.entries({ ...Object.fromEntries(methodInWords(method)), ...words });
  return onlySheet(methodSheet(rows));
}

const onlySheet = (sheet: SheetPlan): WorkbookPlan => ({ sheets: [sheet], order: [sheet.key], owns: [] });

const columns: readonly (readonly [header: string, style: StyleRole, width: number])[] = [
  ["iCode", "code", 12],
  ["iName", "label", 40],
  ["Parent", "code", 10],
  ["Level", "rank", 8],
  ["Type", "label", 13],
  ["Direction", "input", 11],
  ["Weight", "input", 10],
  ["Target", "input", 10],
  ["Lower", "input", 10],
  ["Upper", "input", 10],
];

function frameworkSheet(model: Model, weights: Readonly<Record<string, number>>): SheetPlan {
  const row = (values: readonly CellValue[]): readonly PlanCell[] =>
    columns.map(([, style], j) => ({
      value: values[j] ?? null,
      style,
      ...(style === "input" ? { format: "General" } : {}),
    }));
  return tableSheet({
    name: "Framework",
    title: "Framework",
    guide: [
      "One row an indicator or aggregate: write your own names. Parent is the code one level up; the index has none.",
      "Direction: 1, higher is better; -1, lower is better. Weight counts among the children of the same parent, on any scale.",
      "Target is the level worth reaching; Lower and Upper are fixed goalposts. Leave them blank where there are none.",
    ],
    header: columns.map(([header]) => header),
    rows: [
      ...model.framework.map((node) => row(nodeValues(model, node, weights[node.code] ?? node.weight))),
      ...model.groups.map(({ code, name }) => row([code, name, null, null, "Group"])),
    ],
    dropDowns: [
      {
        header: "Direction",
        list: ["1", "-1"],
        prompt: "1: higher is better. -1: lower is better.",
        othersAllowed: false,
      },
    ],
    beside: [],
    widths: columns.map(([, , width]) => width),
    frozenColumns: 2,
    tabColour: "0072B2",
  });
}

function nodeValues(
  { indicators }: Model,
  { code, name, parent, level }: Model["framework"][number],
  weight: number,
): readonly CellValue[] {
  const indicator = indicators.find((one) => one.code === code);
  const type = indicator ? "Indicator" : "Aggregate";
  const { direction = null, target = NaN, lower = NaN, upper = NaN } = indicator ?? {};
  const orBlank = (figure: number): CellValue => (Number.isNaN(figure) ? null : figure);
  return [
    ...[code, name, parent, level, type, direction ?? 1, weight],
    ...[target, lower, upper].map(orBlank),
  ];
}
