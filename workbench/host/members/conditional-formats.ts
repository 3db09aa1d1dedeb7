import type { ConditionalFormat } from "../../../src/workbook/plan";
import { oneOf, textAt, figure } from "../cells/arguments";
import { CellRange } from "../cells/cell-range";
import type { HostSheet } from "../cells/host-sheet";
import { itemNotFound } from "../protocol/failure";
import { HostObject, type HostKind } from "../protocol/host-object";
import { customRule } from "./custom-rule";
import { colourScale } from "./colour-scale";
import { dataBar } from "./data-bar";
import { HostRule, type RuleKind } from "./host-rule";
import { rangeAreas } from "./range-areas";
import { clearRules, rulesOn } from "./rules-on";

const types: Readonly<Record<RuleKind, string>> = {
  colourScale: "ColorScale",
  dataBar: "DataBar",
  formula: "Custom",
};

/** The rule before the add-in sets more. */
const fresh: Readonly<Record<string, (area: ConditionalFormat["area"]) => ConditionalFormat>> = {
  ColorScale: (area) => ({
    kind: "colourScale",
    area,
    stops: [
      { at: { kind: "minimum" }, colour: "FFFFFF" },
      { at: { kind: "maximum" }, colour: "FFFFFF" },
    ],
  }),
  DataBar: (area) => ({
    kind: "dataBar",
    area,
    colour: "638EC6",
    minimum: "automatic",
    maximum: "automatic",
  }),
  Custom: (area) => ({ kind: "formula", area, formula: "=FALSE", fill: null, font: null, bold: false }),
};

export const conditionalFormat: HostKind<HostRule> = {
  name: "ConditionalFormat",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ rule }) => types[rule.kind] },
    Priority: {
      get: ({ host, id }) => host.sheet.state.conditionalFormats.findIndex((it) => it.id === id),
      set: (target, value) => target.moveTo(figure(value, "ConditionalFormat.priority")),
    },
    StopIfTrue: { get: () => false },
  },
  objects: {
    ColorScale: (rule) => HostObject.of(colourScale, rule.as("colourScale", "ConditionalFormat.colorScale")),
    ColorScaleOrNullObject: (rule) => only(rule, "colourScale", colourScale),
    DataBar: (rule) => HostObject.of(dataBar, rule.as("dataBar", "ConditionalFormat.dataBar")),
    DataBarOrNullObject: (rule) => only(rule, "dataBar", dataBar),
    Custom: (rule) => HostObject.of(customRule, rule.as("formula", "ConditionalFormat.custom")),
    CustomOrNullObject: (rule) => only(rule, "formula", customRule),
  },
  methods: {
    GetRanges: ({ host, rule }) => {
      const { row, column, rows, columns } = rule.area;
      return HostObject.of(rangeAreas, [new CellRange(host, { row, column, rows, columns })]);
    },
    Delete: (target) => target.replace("ConditionalFormat.delete", null),
  },
};

const only = (rule: HostRule, kind: RuleKind, as: HostKind<HostRule>): HostObject | null =>
  rule.rule.kind === kind ? HostObject.of(as, rule) : null;

/** The rules that touch the cells of a range. */
export const conditionalFormats: HostKind<CellRange> = {
  name: "ConditionalFormatCollection",
  items: (range) =>
    rulesOn(range).map(({ id }) => HostObject.of(conditionalFormat, new HostRule(range.host, id))),
  item: (range, args) => found(range.host, textAt(args, 0, "ConditionalFormatCollection.getItem")),
  methods: {
    GetCount: (range) => rulesOn(range).length,
    GetItem: (range, args) => found(range.host, textAt(args, 0, "ConditionalFormatCollection.getItem")),
    Add: (range, args) => {
      const type = oneOf(args[0], Object.keys(fresh), "ConditionalFormatCollection.add");
      const sheet = range.host.writable("ConditionalFormatCollection.add");
      const id = range.host.world.workbook.newId();
      const rule = fresh[type]?.(range.onSheet);
      if (rule === undefined) throw itemNotFound("ConditionalFormatCollection.add");
      // A new rule has the highest priority, as Excel's documentation states.
      sheet.update({
        conditionalFormats: [{ ...rule, id, extras: new Map() }, ...sheet.state.conditionalFormats],
      });
      return found(range.host, id);
    },
    ClearAll: (range) => clearRules(range),
  },
};

function found(host: HostSheet, id: string): HostObject {
  if (!host.sheet.state.conditionalFormats.some((rule) => rule.id === id))
    throw itemNotFound("ConditionalFormatCollection.getItem");
  return HostObject.of(conditionalFormat, new HostRule(host, id));
}
