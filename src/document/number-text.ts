import type { Language } from "../workbook/language";
import { wordsOf } from "./words";
import type { NumberCell, TableCell } from "./document";

/** A cell as people read it: with the decimal sign of the language, and the word for what is missing. */
export const cellText = (cell: TableCell, language: Language): string =>
  typeof cell === "string" ? cell : numberText(cell, language);

/** A number of a document. A hyphen is no minus sign. */
export function numberText({ value, digits, percent = false }: NumberCell, language: Language): string {
  if (Number.isNaN(value)) return wordsOf(language).missing;
  const fixed = (percent ? 100 * value : value).toFixed(digits);
  const signed = Number(fixed) === 0 ? fixed.replace("-", "") : fixed.replace("-", "\u2212");
  const text = language === "es" ? signed.replace(".", ",") : signed;
  if (!percent) return text;
  return language === "es" ? `${text}\u00a0%` : `${text}%`;
}

/**
 * A sentence of the report with the decimal sign of the language: the report's sentences have a point in every language of the
 * spreadsheet. Names that hold such numbers themselves ("Industry 4.0") stay.
 */
export function sentenceText(sentence: string, language: Language, names: readonly string[]): string {
  if (language !== "es") return sentence;
  const kept = names
    .filter((name) => /\d\.\d/.test(name))
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const pattern = new RegExp([...kept, "(?<![\\w.])\\d+\\.\\d+(?![\\w]|\\.\\d)"].join("|"), "gu");
  return sentence.replace(pattern, (found) =>
    /^\d+\.\d+$/.test(found) && !names.includes(found) ? found.replace(".", ",") : found,
  );
}
