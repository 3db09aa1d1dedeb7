import type { StepOf } from "../../workbook/draw";
import type { ColourStop, ConditionalFormat } from "../../workbook/plan";
import { operation, type Operation } from "../host/operation";

const axis = "#8A94A3";
const negative = "#C55A11";

export const removeRule = ({ sheet, id }: StepOf<"remove-rule">): Operation =>
  operation(sheet, 3, (target) => target.sheet(sheet).getRange().conditionalFormats.getItem(id).delete());

/** Puts rules on the cells of a sheet, the first before the others: Excel puts each new one on top. */
export const addRules = ({ sheet, rules }: StepOf<"add-rules">): readonly Operation[] =>
  rules
    .toReversed()
    .map((rule) =>
      operation(sheet, 12, (target) =>
        addRule(target.range({ ...rule.area, sheet }).conditionalFormats, rule),
      ),
    );

function addRule(rules: Excel.ConditionalFormatCollection, format: ConditionalFormat): void {
  switch (format.kind) {
    case "colourScale":
      rules.add("ColorScale").colorScale.criteria = criteria(format.stops);
      return;
    case "dataBar": {
      const bar = rules.add("DataBar").dataBar;
      bar.lowerBoundRule = limit(format.minimum, "LowestValue");
      bar.upperBoundRule = limit(format.maximum, "HighestValue");
      bar.positiveFormat.fillColor = `#${format.colour}`;
      bar.positiveFormat.gradientFill = false;
      bar.negativeFormat.matchPositiveFillColor = false;
      bar.negativeFormat.fillColor = negative;
      bar.axisColor = axis;
      return;
    }
    case "formula": {
      const { rule, format: look } = rules.add("Custom").custom;
      rule.formula = format.formula;
      if (format.fill !== null) look.fill.color = `#${format.fill}`;
      if (format.font !== null) look.font.color = `#${format.font}`;
      if (format.bold) look.font.bold = true;
    }
  }
}

const limit = (
  value: number | "automatic",
  automatic: "LowestValue" | "HighestValue",
): Excel.ConditionalDataBarRule =>
  value === "automatic" ? { type: automatic } : { type: "Number", formula: String(value) };

/** The plan is checked before: a scale has two or three stops. */
function criteria(stops: readonly ColourStop[]): Excel.ConditionalColorScaleCriteria {
  const [first, ...rest] = stops.map(criterion);
  const last = rest.at(-1);
  if (first === undefined || last === undefined) throw new Error("A colour scale needs two stops.");
  const [midpoint] = rest;
  return rest.length === 2 && midpoint !== undefined
    ? { minimum: first, midpoint, maximum: last }
    : { minimum: first, maximum: last };
}

const kinds = {
  minimum: "LowestValue",
  maximum: "HighestValue",
  percentile: "Percentile",
  number: "Number",
} as const;

const criterion = ({ at, colour }: ColourStop): Excel.ConditionalColorScaleCriterion => ({
  type: kinds[at.kind],
  color: `#${colour}`,
  ...("value" in at ? { formula: String(at.value) } : {}),
});
