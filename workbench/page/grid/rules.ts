import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
  type ISheetDataValidationRule,
} from "@univerjs/core";
import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { fixedReference } from "../../../src/workbook/area";
import type { ColourStop, ConditionalFormat, DropDown } from "../../../src/workbook/plan";
import { gridFormula } from "./cell-data";
import { rangeOf } from "./ranges";

/** A conditional format in the grid's form. */
export function gridRule(format: ConditionalFormat, id: string): IConditionFormattingRule {
  return { cfId: id, ranges: [rangeOf(format.area)], stopIfTrue: false, rule: ruleOf(format) };
}

function ruleOf(format: ConditionalFormat): IConditionFormattingRule["rule"] {
  switch (format.kind) {
    case "colourScale":
      return {
        type: CFRuleType.colorScale,
        config: format.stops.map((stop, index) => ({
          index,
          color: `#${stop.colour}`,
          value: stopValue(stop),
        })),
      };
    case "dataBar":
      return {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: barEnd(format.minimum, CFValueType.min),
          max: barEnd(format.maximum, CFValueType.max),
          isGradient: false,
          positiveColor: `#${format.colour}`,
          nativeColor: `#${format.colour}`,
        },
      };
    case "formula":
      return {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: gridFormula(format.formula.startsWith("=") ? format.formula : `=${format.formula}`),
        style: {
          ...(format.fill === null ? {} : { bg: { rgb: `#${format.fill}` } }),
          ...(format.font === null ? {} : { cl: { rgb: `#${format.font}` } }),
          ...(format.bold ? { bl: 1 } : {}),
        },
      };
  }
}

function stopValue({ at }: ColourStop): { readonly type: CFValueType; readonly value?: number } {
  switch (at.kind) {
    case "minimum":
      return { type: CFValueType.min };
    case "maximum":
      return { type: CFValueType.max };
    case "percentile":
      return { type: CFValueType.percentile, value: at.value };
    case "number":
      return { type: CFValueType.num, value: at.value };
  }
}

const barEnd = (
  end: number | "automatic",
  automatic: CFValueType,
): { readonly type: CFValueType; readonly value?: number } =>
  end === "automatic" ? { type: automatic } : { type: CFValueType.num, value: end };

/** A drop-down in the grid's form. */
export function gridValidation(dropDown: DropDown, id: string): ISheetDataValidationRule {
  const { source } = dropDown;
  return {
    uid: id,
    type: DataValidationType.LIST,
    ranges: [rangeOf(dropDown.area)],
    formula1: "range" in source ? `=${fixedReference(source.range)}` : source.list.join(","),
    showErrorMessage: true,
    error: dropDown.error,
    errorStyle: dropDown.othersAllowed ? DataValidationErrorStyle.WARNING : DataValidationErrorStyle.STOP,
    prompt: dropDown.prompt,
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
  };
}
