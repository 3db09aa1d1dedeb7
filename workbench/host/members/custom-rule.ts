import type { MemoryRule } from "../../memory";
import { textAt, truth } from "../cells/arguments";
import { colourOf, hash } from "../cells/colour";
import { HostObject, type HostKind, type HostProperty } from "../protocol/host-object";
import type { HostRule } from "./host-rule";

type FormulaRule = Extract<MemoryRule, { readonly kind: "formula" }>;

function property<T>(
  location: string,
  read: (rule: FormulaRule) => T,
  change: (value: unknown) => Partial<FormulaRule>,
): HostProperty<HostRule> {
  return {
    get: ({ rule }) => (rule.kind === "formula" ? read(rule) : null),
    set: (target, value) => {
      const { rule } = target;
      if (rule.kind === "formula") target.replace(location, { ...rule, ...change(value) });
    },
  };
}

export const ruleFormula: HostKind<HostRule> = {
  name: "ConditionalFormatRule",
  properties: {
    Formula: property(
      "ConditionalFormatRule.formula",
      ({ formula }) => formula,
      (value) => ({ formula: textAt([value], 0, "ConditionalFormatRule.formula") }),
    ),
  },
};

export const ruleFill: HostKind<HostRule> = {
  name: "ConditionalRangeFill",
  properties: {
    Color: property(
      "ConditionalRangeFill.color",
      (it) => (it.fill === null ? "" : hash(it.fill)),
      (value) => ({ fill: colourOf(value, "ConditionalRangeFill.color") }),
    ),
  },
};

export const ruleFont: HostKind<HostRule> = {
  name: "ConditionalRangeFont",
  properties: {
    Color: property(
      "ConditionalRangeFont.color",
      (it) => (it.font === null ? "" : hash(it.font)),
      (value) => ({ font: colourOf(value, "ConditionalRangeFont.color") }),
    ),
    Bold: property(
      "ConditionalRangeFont.bold",
      ({ bold }) => bold,
      (value) => ({ bold: truth(value, "ConditionalRangeFont.bold") }),
    ),
  },
};

export const ruleFormat: HostKind<HostRule> = {
  name: "ConditionalRangeFormat",
  objects: {
    Fill: (target) => HostObject.of(ruleFill, target),
    Font: (target) => HostObject.of(ruleFont, target),
  },
};

/** Rules that apply where a formula is true. */
export const customRule: HostKind<HostRule> = {
  name: "CustomConditionalFormat",
  objects: {
    Rule: (target) => HostObject.of(ruleFormula, target),
    Format: (target) => HostObject.of(ruleFormat, target),
  },
};
