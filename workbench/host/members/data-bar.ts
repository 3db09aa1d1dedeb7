import { field, oneOf } from "../cells/arguments";
import { colourOf, hash } from "../cells/colour";
import { HostObject, type HostKind, type HostProperty } from "../protocol/host-object";
import { limitOf } from "./colour-scale";
import type { HostRule } from "./host-rule";

/** A property that the workbook only stores, for the add-in to read again. */
const kept = (name: string, otherwise: string | boolean): HostProperty<HostRule> => ({
  get: ({ rule }) => rule.extras.get(name) ?? otherwise,
  set: (target, value) => {
    const { rule } = target;
    const plain = typeof value === "boolean" ? value : String(value);
    target.replace(name, { ...rule, extras: new Map([...rule.extras, [name, plain]]) });
  },
});

function bound(end: "minimum" | "maximum", location: string): HostProperty<HostRule> {
  return {
    get: ({ rule }) => {
      const limit = rule.kind === "dataBar" ? rule[end] : "automatic";
      return limit === "automatic" ? { type: "Automatic" } : { type: "Number", formula: String(limit) };
    },
    set: (target, value) => {
      const { rule } = target;
      if (rule.kind !== "dataBar") return;
      const type = oneOf(
        field(value, "type"),
        ["Automatic", "LowestValue", "HighestValue", "Number"],
        location,
      );
      const limit = type === "Number" ? limitOf(field(value, "formula"), location) : "automatic";
      target.replace(location, { ...rule, [end]: limit });
    },
  };
}

export const positiveFormat: HostKind<HostRule> = {
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: ({ rule }) => (rule.kind === "dataBar" ? hash(rule.colour) : ""),
      set: (target, value) => {
        const { rule } = target;
        const location = "ConditionalDataBarPositiveFormat.fillColor";
        if (rule.kind === "dataBar") target.replace(location, { ...rule, colour: colourOf(value, location) });
      },
    },
    GradientFill: kept("ConditionalDataBarPositiveFormat.gradientFill", true),
    BorderColor: kept("ConditionalDataBarPositiveFormat.borderColor", ""),
  },
};

export const negativeFormat: HostKind<HostRule> = {
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: kept("ConditionalDataBarNegativeFormat.fillColor", "#FF0000"),
    MatchPositiveFillColor: kept("ConditionalDataBarNegativeFormat.matchPositiveFillColor", false),
    BorderColor: kept("ConditionalDataBarNegativeFormat.borderColor", "#FF0000"),
    MatchPositiveBorderColor: kept("ConditionalDataBarNegativeFormat.matchPositiveBorderColor", false),
  },
};

export const dataBar: HostKind<HostRule> = {
  name: "DataBarConditionalFormat",
  properties: {
    LowerBoundRule: bound("minimum", "DataBarConditionalFormat.lowerBoundRule"),
    UpperBoundRule: bound("maximum", "DataBarConditionalFormat.upperBoundRule"),
    AxisColor: kept("DataBarConditionalFormat.axisColor", "#000000"),
    AxisFormat: kept("DataBarConditionalFormat.axisFormat", "Automatic"),
    BarDirection: kept("DataBarConditionalFormat.barDirection", "Context"),
    ShowDataBarOnly: kept("DataBarConditionalFormat.showDataBarOnly", false),
  },
  objects: {
    PositiveFormat: (target) => HostObject.of(positiveFormat, target),
    NegativeFormat: (target) => HostObject.of(negativeFormat, target),
  },
};
