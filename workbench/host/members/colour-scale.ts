import type { ColourStop } from "../../../src/workbook/plan";
import { field, figure, oneOf } from "../cells/arguments";
import { colourOf, hash } from "../cells/colour";
import type { HostKind } from "../protocol/host-object";
import type { HostRule } from "./host-rule";

const place = "ColorScaleConditionalFormat.criteria";

/** Colour scales of two or three stops. */
export const colourScale: HostKind<HostRule> = {
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: { get: (target) => stopsOf(target).length === 3 },
    Criteria: {
      get: (target) => {
        const stops = stopsOf(target).map(criterion);
        const [minimum] = stops;
        return { minimum, maximum: stops.at(-1), ...(stops.length === 3 ? { midpoint: stops[1] } : {}) };
      },
      set: (target, value) => {
        const { rule } = target;
        if (rule.kind !== "colourScale") return;
        const stops = ["minimum", "midpoint", "maximum"].flatMap((end) => {
          const given = field(value, end);
          return given === undefined || given === null ? [] : stop(given);
        });
        target.replace(place, { ...rule, stops });
      },
    },
  },
};

const stopsOf = ({ rule }: HostRule): readonly ColourStop[] =>
  rule.kind === "colourScale" ? rule.stops : [];

const kinds = {
  LowestValue: "minimum",
  HighestValue: "maximum",
  Number: "number",
  Percentile: "percentile",
} as const;

// The keys of the record are the words.
const words = Object.keys(kinds) as (keyof typeof kinds)[];

function criterion({ at, colour }: ColourStop): Record<string, unknown> {
  const type = words.find((word) => kinds[word] === at.kind);
  return { type, color: hash(colour), ...("value" in at ? { formula: String(at.value) } : {}) };
}

function stop(given: unknown): ColourStop {
  const kind = kinds[oneOf(field(given, "type"), words, place)];
  const colour = colourOf(field(given, "color"), place);
  if (kind === "minimum" || kind === "maximum") return { at: { kind }, colour };
  return { at: { kind, value: limitOf(field(given, "formula"), place) }, colour };
}

/** A limit that is a number, or a formula with only a number: 50, "50", "=50". */
export const limitOf = (formula: unknown, location: string): number =>
  figure(
    typeof formula === "string" && formula !== "" ? Number(formula.replace(/^=/, "")) : formula,
    location,
  );
