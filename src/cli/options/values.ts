import { InvalidArgumentError } from "commander";
import type { Language } from "../../workbook/language";
import { languageOf } from "../../workbook/read";

/** Parts a list "a, b". */
export const list = (words: string): readonly string[] =>
  words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

export const repeated = (words: string, before: readonly string[]): readonly string[] => [...before, words];

export function language(words: string): Language {
  const found = languageOf(words);
  if (found === null) throw new InvalidArgumentError("A report is written in English or in Spanish.");
  return found;
}

export function integer(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) throw new InvalidArgumentError("Give a whole number.");
  return Number(text);
}

export function amount(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number) || number < 0)
    throw new InvalidArgumentError("Give an amount of 0 or more, such as 2000.");
  return number;
}

/** A size of memory. */
export function size(text: string): string {
  if (!/^\d+(?:\.\d+)?\s*[KMGT]i?B$/i.test(text.trim()))
    throw new InvalidArgumentError("Give a size such as 4GB or 500MB.");
  return text.trim();
}

export function count(text: string): number {
  const number = integer(text);
  if (number < 1) throw new InvalidArgumentError("Give 1 or more.");
  return number;
}
