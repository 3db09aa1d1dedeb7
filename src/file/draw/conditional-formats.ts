import type { ConditionalFormatOptions, Style } from "excelize-wasm";
import { rangeText } from "../../workbook/area";
import type { StepOf } from "../../workbook/draw";
import type { ColourStop, ConditionalFormat } from "../../workbook/plan";
import { checked, type Book } from "../excelize";

/** Puts rules on the cells of a sheet, the first before the others. */
export function addConditionalFormats(book: Book, { sheet, rules }: StepOf<"add-rules">): void {
  for (const format of rules)
    checked(book.SetConditionalFormat(sheet, rangeText(format.area), [options(book, format)]));
}

function options(book: Book, format: ConditionalFormat): ConditionalFormatOptions {
  switch (format.kind) {
    case "colourScale":
      return colourScale(format.stops);
    case "dataBar":
      return {
        Type: "data_bar",
        Criteria: "=",
        BarColor: hash(format.colour),
        BarSolid: true,
        ...limit("Min", format.minimum),
        ...limit("Max", format.maximum),
      };
    case "formula":
      return {
        Type: "formula",
        Criteria: format.formula.replace(/^=/, ""),
        Format: conditionalStyle(book, format),
      };
  }
}

const hash = (colour: string): string => `#${colour.replace(/^#/, "")}`;

function limit(end: "Min" | "Max", value: number | "automatic"): ConditionalFormatOptions {
  if (value === "automatic") return { [`${end}Type`]: end.toLowerCase() };
  return { [`${end}Type`]: "num", [`${end}Value`]: String(value) };
}

/** The plan is checked before: a scale has two or three stops. */
function colourScale(stops: readonly ColourStop[]): ConditionalFormatOptions {
  const ends = stops.length === 2 ? ["Min", "Max"] : ["Min", "Mid", "Max"];
  const settings = stops.map(({ at, colour }, i) => ({
    [`${ends[i]}Color`]: hash(colour),
    [`${ends[i]}Type`]: { minimum: "min", maximum: "max", percentile: "percentile", number: "num" }[at.kind],
    ...("value" in at ? { [`${ends[i]}Value`]: String(at.value) } : {}),
  }));
  return Object.assign({ Type: `${stops.length}_color_scale`, Criteria: "=" }, ...settings);
}

type FormulaFormat = Extract<ConditionalFormat, { readonly kind: "formula" }>;

/** Number of a differential style; one that the workbook has already is used again, or each run would add its own. */
function conditionalStyle(book: Book, { fill, font, bold }: FormulaFormat): number {
  const wanted: Style = {
    ...(bold || font !== null ? { Font: { Bold: bold, ...(font === null ? {} : { Color: font }) } } : {}),
    ...(fill === null ? {} : { Fill: { Type: "pattern", Pattern: 1, Color: [fill] } }),
  };
  for (let number = 0; ; number++) {
    const { style, error } = book.GetConditionalStyle(number);
    if (error) break;
    if (styleKey(style) === styleKey(wanted)) return number;
  }
  return checked(book.NewConditionalStyle(wanted)).style;
}

const styleKey = ({ Font = {}, Fill = {}, Border = [], CustomNumFmt = "" }: Style): string =>
  JSON.stringify([
    Font.Bold ?? false,
    Font.Italic ?? false,
    Font.Underline ?? "",
    Font.Strike ?? false,
    Font.Color ?? "",
    Fill.Pattern ? (Fill.Color?.[0] ?? "") : "",
    Border.length,
    CustomNumFmt ?? "",
  ]);
