import type { ColourStop, ConditionalFormat, SheetPlan } from "../../workbook/plan";
import { sameRectangle, type Rectangle } from "../../workbook/area";
import { operation, type Operation } from "../host/operation";
import type { Drawing } from "./drawing";

const axis = "#8A94A3";
const negative = "#C55A11";

/** Takes away the rules that lie wholly in our blocks, or exactly where the plan is to put its own. */
export function removeRules(
  { present }: Drawing,
  sheet: string,
  planned: readonly Rectangle[],
): readonly Operation[] {
  const rules = present.objects.get(sheet.toLowerCase())?.rules ?? [];
  return rules
    .filter(
      ({ areas }) =>
        present.holdings.ownsAll(sheet, areas) ||
        (areas.length === 1 && planned.some((area) => areas.every((it) => sameRectangle(it, area)))),
    )
    .map(({ id }) =>
      operation(sheet, 3, (target) => target.sheet(sheet).getRange().conditionalFormats.getItem(id).delete()),
    );
}

/** Puts the plan's rules on the cells of a sheet, the first before the others: Excel puts each new one on top. */
export const addRules = (plan: SheetPlan): readonly Operation[] =>
  plan.conditionalFormats.toReversed().map((format) =>
    operation(plan.sheet, 12, (target) => {
      const rules = target.range({ ...format.area, sheet: plan.sheet }).conditionalFormats;
      addRule(rules, format);
    }),
  );

function addRule(rules: Excel.ConditionalFormatCollection, format: ConditionalFormat): void {
  switch (format.kind) {
    case "colourScale":
      rules.add("ColorScale").colorScale.criteria = criteria(format.stops);
      return;
    case "dataBar": {
      const bar = rules.add("DataBar").dataBar;
      bar.lowerBoundRule = limit(format.least, "LowestValue");
      bar.upperBoundRule = limit(format.most, "HighestValue");
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

/** @throws RangeError unless the scale has two or three stops, the only ones that Excel knows */
function criteria(stops: readonly ColourStop[]): Excel.ConditionalColorScaleCriteria {
  const [first, ...rest] = stops.map(criterion);
  const last = rest.at(-1);
  if (first === undefined || last === undefined || rest.length > 2)
    throw new RangeError(`A colour scale has two or three stops, not ${stops.length}.`);
  const [midpoint] = rest;
  return rest.length === 2 && midpoint !== undefined
    ? { minimum: first, midpoint, maximum: last }
    : { minimum: first, maximum: last };
}

const kinds = {
  least: "LowestValue",
  most: "HighestValue",
  percentile: "Percentile",
  number: "Number",
} as const;

const criterion = ({ at, colour }: ColourStop): Excel.ConditionalColorScaleCriterion => ({
  type: kinds[at.kind],
  color: `#${colour}`,
  ...("value" in at ? { formula: String(at.value) } : {}),
});
