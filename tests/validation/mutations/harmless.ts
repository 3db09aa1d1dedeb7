import { significantDigits } from "../../../src/app/significant-digits";
import { inputParts, replaceOne, reportParts, type Random, type Texts } from "./workbook-text";
import type { Mutation } from "./forgeries";

const everywhere =
  (change: (text: string) => string): Mutation =>
  (texts) =>
    Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        reportParts(texts).includes(name) ? change(text) : text,
      ]),
    );

const inFormulas =
  (change: (formula: string) => string): Mutation =>
  (texts, random) =>
    everywhere((text) =>
      text.replace(/(<f[^>]*>)([^<]+)(<\/f>)/g, (whole, open: string, formula: string, close: string) =>
        random() < 0.3 ? `${open}${change(formula)}${close}` : whole,
      ),
    )(texts, random);

/** Texts in a formula are not to be changed. */
const hasText = (formula: string): boolean => formula.includes("&quot;") || formula.includes('"');

/** A note of the user's far right of the blocks, or below them. */
function note(texts: Texts, random: Random): Texts | null {
  const row = 400 + Math.floor(100 * random());
  const cell = `<row r="${row}"><c r="B${row}" t="inlineStr"><is><t>my note</t></is></c></row></sheetData>`;
  return replaceOne(texts, reportParts(texts), /<\/sheetData>/g, () => cell, random);
}

/** What programs and users change without changing what the report says. */
export const harmless: Readonly<Record<string, Mutation>> = {
  "numbers at the 15 digits that spreadsheets keep": everywhere((text) =>
    text.replace(/<v>(-?\d+\.\d+)<\/v>/g, (_, value: string) => `<v>${significantDigits(Number(value))}</v>`),
  ),
  "white space in formulas": inFormulas((formula) =>
    hasText(formula) ? formula : formula.replaceAll("(", "( "),
  ),
  "@ before functions": inFormulas((formula) => formula.replace(/^(INDEX|IF|SUM)\(/, "@$1(")),
  "lower case in formulas": inFormulas((formula) => (hasText(formula) ? formula : formula.toLowerCase())),
  "notes below the report": note,
  "other widths": (texts, random) =>
    replaceOne(texts, reportParts(texts), / width="[\d.]+"/g, () => ` width="${5 + 40 * random()}"`, random),
  "other heights": (texts, random) =>
    replaceOne(texts, reportParts(texts), / ht="[\d.]+"/g, () => ` ht="${10 + 40 * random()}"`, random),
  "figures of the data in another spelling": (texts, random) =>
    replaceOne(texts, inputParts(texts), /<v>(\d+\.\d+)<\/v>/g, ([, value]) => `<v>${value}0</v>`, random),
  "names of the user": (texts, random) =>
    replaceOne(
      texts,
      ["xl/workbook.xml"],
      /<\/definedNames>/g,
      () => `<definedName name="mine_${Math.floor(1000 * random())}">Data!$A$1</definedName></definedNames>`,
      random,
    ),
  "comments in the file": (texts, random) =>
    replaceOne(
      texts,
      inputParts(texts),
      /<\/cols>|(?=<sheetData)/g,
      ([found = ""]) => found + "<!-- mine -->",
      random,
    ),
};
