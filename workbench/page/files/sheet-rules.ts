import { areaOfReference, rectangleOf } from "../../../src/workbook/area";
import type { Area } from "../../../src/workbook/cells";
import type { ColourStop, DropDown } from "../../../src/workbook/plan";
import type { MemoryRule } from "../../memory";
import type { ColourOf } from "./colours";
import type { Looks } from "./looks";
import { along, inside, isOn, numberOf } from "./xml";

type Rule = MemoryRule;

/** The conditional formats that the workbench can show: colour scales, data bars and formulas. */
export function sheetRules(sheet: string, root: Element, looks: Looks, colourOf: ColourOf): readonly Rule[] {
  const found: { readonly priority: number; readonly rule: Rule }[] = [];
  for (const list of inside(root, "conditionalFormatting"))
    for (const area of areas(sheet, list.getAttribute("sqref")))
      for (const element of inside(list, "cfRule")) {
        const rule = ruleOf(element, area, looks, colourOf, `rule-${found.length}`);
        if (rule !== null) found.push({ priority: numberOf(element, "priority") ?? 0, rule });
      }
  return found.sort((a, b) => a.priority - b.priority).map(({ rule }) => rule);
}

function ruleOf(element: Element, area: Area, looks: Looks, colourOf: ColourOf, id: string): Rule | null {
  const common = { id, area, extras: new Map<string, never>() };
  switch (element.getAttribute("type")) {
    case "colorScale": {
      const scale = along(element, "colorScale");
      const colours = inside(scale, "color");
      const stops = inside(scale, "cfvo").map((value, i): ColourStop => ({
        at: stopOf(value),
        colour: colourOf(colours[i]) ?? "FFFFFF",
      }));
      return { ...common, kind: "colourScale", stops };
    }
    case "dataBar": {
      const bar = along(element, "dataBar");
      const [minimum, maximum] = inside(bar, "cfvo").map((value) =>
        value.getAttribute("type") === "num" ? (numberOf(value, "val") ?? "automatic") : "automatic",
      );
      const colour = colourOf(along(bar, "color")) ?? "638EC6";
      return {
        ...common,
        kind: "dataBar",
        colour,
        minimum: minimum ?? "automatic",
        maximum: maximum ?? "automatic",
      };
    }
    case "expression": {
      const formula = along(element, "formula")?.textContent ?? "";
      return {
        ...common,
        kind: "formula",
        formula: `=${formula}`,
        ...looks.difference(numberOf(element, "dxfId") ?? -1),
      };
    }
    default:
      return null;
  }
}

function stopOf(value: Element): ColourStop["at"] {
  const number = numberOf(value, "val") ?? 0;
  switch (value.getAttribute("type")) {
    case "min":
      return { kind: "minimum" };
    case "max":
      return { kind: "maximum" };
    case "percentile":
    case "percent":
      return { kind: "percentile", value: number };
    default:
      return { kind: "number", value: number };
  }
}

/** The drop-downs of a sheet; other kinds of validation are left out. */
export function sheetDropDowns(sheet: string, root: Element): readonly DropDown[] {
  return inside(along(root, "dataValidations"), "dataValidation").flatMap((element) => {
    const formula = along(element, "formula1")?.textContent?.trim() ?? "";
    const source = sourceOf(sheet, formula);
    if (element.getAttribute("type") !== "list" || source === null) return [];
    return areas(sheet, element.getAttribute("sqref")).map((area): DropDown => ({
      area,
      source,
      prompt: element.getAttribute("prompt") ?? "",
      error: element.getAttribute("error") ?? "",
      othersAllowed:
        !isOn(element, "showErrorMessage") || (element.getAttribute("errorStyle") ?? "stop") !== "stop",
    }));
  });
}

function sourceOf(sheet: string, formula: string): DropDown["source"] | null {
  const [, list] = /^"(.*)"$/.exec(formula) ?? [];
  if (list !== undefined) return { list: list.split(",").map((entry) => entry.trim()) };
  const rectangle = rectangleOf(formula);
  const range = rectangle === null ? areaOfReference(formula) : { sheet, ...rectangle };
  return range === null ? null : { range };
}

const areas = (sheet: string, references: string | null): readonly Area[] =>
  (references ?? "").split(/\s+/).flatMap((reference) => {
    const rectangle = rectangleOf(reference);
    return rectangle === null ? [] : [{ sheet, ...rectangle }];
  });
