import type { WorkbookDescription } from "../../cells";
import type { Context } from "../context/context";
import { said, wordsIn, type ReportWords } from "../words";

const english = wordsIn("en");

/**
 * How a table was found, in the language of the report. The reader says it in English ("table Data on sheet Data", "none:
 * the default of each setting"); what is no such sentence about the tables and sheets of this workbook stays as it is.
 */
export function foundInWords({ words, input: { description } }: Context, found: string): string {
  if (found === english.audit.noFramework) return words.audit.noFramework;
  if (found === english.audit.noMethod) return words.audit.noMethod;
  const [ofTool = ""] = english.audit.coinTool.split("{place}");
  if (!found.startsWith(ofTool)) return placesInWords(words, description, found) ?? found;
  const places = found.slice(ofTool.length);
  const place = placesInWords(words, description, places) ?? twoSheetsInWords(words, description, places);
  return place === null ? found : said(words.audit.coinTool, { place });
}

/** A list of places, which may be cut short; null for any other text. Names of the user's may have commas in them. */
function placesInWords(words: ReportWords, description: WorkbookDescription, text: string): string | null {
  const places = knownPlaces(words, description);
  const found: string[] = [];
  let rest = text;
  for (;;) {
    const place = places.find(
      ([known]) => rest.startsWith(known) && /^(?:$|, | and \d+ more$)/.test(rest.slice(known.length)),
    );
    if (place === undefined) return null;
    found.push(place[1]);
    rest = rest.slice(place[0].length);
    const [, count] = /^ and (\d+) more$/.exec(rest) ?? [];
    if (count !== undefined) return said(words.tables.listCutShort, { list: found.join(", "), count });
    if (rest === "") return found.join(", ");
    rest = rest.slice(2);
  }
}

/** The COIN Tool's layout may be on two sheets. */
function twoSheetsInWords(words: ReportWords, { sheets }: WorkbookDescription, text: string): string | null {
  for (const { name: one } of sheets)
    for (const { name: other } of sheets)
      if (said(english.audit.onSheets, { one, other }) === text)
        return said(words.audit.onSheets, { one, other });
  return null;
}

/** The words of the reader and of the report for each table and sheet, the longest first. */
const knownPlaces = (
  words: ReportWords,
  { sheets, tables }: WorkbookDescription,
): readonly (readonly [string, string])[] =>
  [
    ...tables.map(({ name, area }) => ({
      text: "tableOnSheet" as const,
      names: { table: name, sheet: area.sheet },
    })),
    ...sheets.map(({ name }) => ({ text: "onSheet" as const, names: { sheet: name } })),
  ]
    .map(({ text, names }) => [said(english.audit[text], names), said(words.audit[text], names)] as const)
    .sort(([a], [b]) => b.length - a.length);
