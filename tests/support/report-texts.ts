import type { Chart, PlanCell, SheetPlan, WorkbookPlan } from "../../src/workbook/plan";
import { methodInSpanish, settings } from "../../src/workbook/read";
import { wordsIn } from "../../src/workbook/report";
import { methodWords } from "../../src/workbook/spanish";
import type { Language } from "../../src/workbook/language";

type Texts = { readonly [key: string]: string | Texts };

/** Every text of a catalogue, by its path: "audit.run". */
export const flat = (texts: Texts, path = ""): readonly (readonly [path: string, text: string])[] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === "string" ? [[`${path}${key}`, text] as const] : flat(text, `${path}${key}.`),
  );

/** Every text that people read in a report: cells, texts within formulas, charts, drop-downs, printed pages, tabs. */
export const textsOf = ({ sheets }: WorkbookPlan): readonly string[] => [...new Set(sheets.flatMap(ofSheet))];

const ofSheet = ({ sheet, blocks, charts, dropDowns, print }: SheetPlan): readonly string[] => [
  sheet,
  ...blocks.flatMap(({ cells }) => cells.flatMap((row) => row.flatMap(ofCell))),
  ...charts.flatMap(ofChart),
  ...dropDowns.flatMap(({ prompt, error }) => [prompt, error]),
  ...Object.values(print.margins ?? {}),
];

const ofCell = ({ value, formula = "" }: PlanCell): readonly string[] => [
  ...(typeof value === "string" && value.length < 5000 ? [value] : []),
  ...[...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, text = ""]) => text),
];

const ofChart = ({ title, altText, series, categoryAxis, valueAxis }: Chart): readonly string[] => [
  ...[title, altText, categoryAxis?.title ?? "", valueAxis?.title ?? ""],
  ...series.map(({ name }) => name),
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const hasLetters = (text: string): boolean => /\p{L}/u.test(text);
const literals = (text: string): readonly string[] => text.split(/\{\w+\}/);

/** Words of the Method in the language. */
const methodTexts = (language: Language): readonly string[] =>
  settings.flatMap(({ id, title, values }) =>
    language === "en"
      ? [title, ...values.map(({ words }) => words)]
      : [methodInSpanish[id].title, ...values.map(({ words }) => methodWords("es").value(title, words))],
  );

const allTexts = (language: Language): readonly string[] => [
  ...flat(wordsIn(language)).map(([, text]) => text),
  ...methodTexts(language),
];

/** Whether a text is one of a language's, in whole or as a piece of it in a formula, and not one of the other's too. */
export function textIsIn(language: Language): (text: string) => boolean {
  const other = language === "en" ? "es" : "en";
  const others = new Set(
    allTexts(other).flatMap((text) => [text, ...literals(text)].map((one) => one.trim())),
  );
  const own = allTexts(language).filter((text) => !others.has(text.trim()));
  const whole = own
    .filter((text) => literals(text).some(hasLetters))
    .map((text) => new RegExp(`^${literals(text).map(escaped).join(".*")}$`, "su"));
  const pieces = new Set(
    own.flatMap((text) =>
      literals(text)
        .map((piece) => piece.trim())
        .filter((piece) => hasLetters(piece) && !others.has(piece)),
    ),
  );
  return (text) => pieces.has(text.trim()) || whole.some((pattern) => pattern.test(text));
}
