import type { Method, Model } from "../../engine";
import type { CellValue } from "../cells";
import type { SheetPlan, WorkbookPlan } from "../plan";
import { methodInWords } from "../read";
import { frameworkTable } from "./framework-table";
import { methodSheet } from "./template-method";

/**
 * Plans a Framework sheet for an index that was read without one, so that its weights have cells. As with the template,
 * the cells belong to the user from then on.
 *
 * @param weights by code; a node without one gets the weight of the model
 */
export const planFramework = (model: Model, weights: Readonly<Record<string, number>> = {}): WorkbookPlan =>
  onlySheet(frameworkSheet(model, weights));

/**
 * Plans a Method sheet with the values of a method.
 *
 * @param words values in words, by the title of the setting: they replace those of the method, or are added after them
 */
export function planMethod(method: Method, words: Readonly<Record<string, string>> = {}): WorkbookPlan {
  const rows = Object.entries({ ...Object.fromEntries(methodInWords(method)), ...words });
  return onlySheet(methodSheet(rows));
}

const onlySheet = (sheet: SheetPlan): WorkbookPlan => ({ sheets: [sheet], order: [sheet.key], owns: [] });

const header = [
  ...["iCode", "iName", "Parent", "Level", "Type", "Direction", "Weight"],
  ...["Target", "Lower", "Upper"],
];

function frameworkSheet(model: Model, weights: Readonly<Record<string, number>>): SheetPlan {
  return frameworkTable({
    name: "Framework",
    title: "Framework",
    guide: [
      "One row per indicator or aggregate: write your own names. Parent is the code one level up; the index has none.",
      "Direction: 1, higher is better; -1, lower is better. Weight counts among the children of the same parent, on any scale.",
      "Target is the level worth reaching; Lower and Upper are fixed goalposts. Leave them blank where there are none.",
    ],
    header,
    rows: [
      ...model.framework.map((node) => nodeValues(model, node, weights[node.code] ?? node.weight)),
      ...model.groups.map(({ code, name }) => [code, name, null, null, "Group"]),
    ],
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
