import type { Direction } from "../../../engine";
import { isCellError, type CellValue } from "../../cells";
import { lowerSigns } from "../../lower-signs";
import { plain, textOf } from "../cells/text";
import { directionWord, higherWords, lowerWords } from "../words/directions";
import { nearest, type KnownWord } from "../words/nearest";

const higher = new Set(higherWords);
const lower = new Set(lowerWords);

/**
 * The direction that a cell states: 1 for a positive number or a word for "higher is better", -1 for a negative number or a
 * word for "lower is better"; null for anything else, also for blank. Case is ignored.
 *
 * @example readDirection("Lower is better") // -1
 */
export function readDirection(value: CellValue): Direction | null {
  if (typeof value === "number") return value > 0 ? 1 : value < 0 ? -1 : null;
  if (value === null || isCellError(value) || typeof value === "boolean") return null;
  const word = directionWord(textOf(value));
  return higher.has(word) ? 1 : lower.has(word) ? -1 : null;
}

/**
 * The direction that the report's formula reads in a cell (`directionFormula` of the report): a text means "lower" by its
 * beginning or by a part of it. When `readDirection` gives another result, no formula may refer to the cell.
 */
export function formulaDirection(value: CellValue): Direction {
  if (typeof value === "number") return value < 0 ? -1 : 1;
  if (typeof value !== "string") return 1;
  const text = value.toLowerCase();
  const begin = text.replace(/^ +/, "");
  const { firstLetters, firstTwo, parts } = lowerSigns;
  const isLower =
    (begin !== "" && firstLetters.includes(begin.charAt(0))) ||
    firstTwo.some((two) => begin.startsWith(two)) ||
    parts.some((part) => text.includes(part));
  return isLower ? -1 : 1;
}

const known: ReadonlyMap<string, KnownWord<"higher" | "lower">> = new Map(
  [
    ...higherWords.map((spelt) => ({ thing: "higher" as const, spelt })),
    ...lowerWords.map((spelt) => ({ thing: "lower" as const, spelt })),
  ]
    .filter(({ spelt }) => /^\p{L}{4}/u.test(spelt))
    .map((word) => [plain(word.spelt), word] as const),
);

/** The known word that is most similar to an unknown direction; null when none is similar. */
export const nearDirection = (text: string): string | null => nearest(plain(text), known)?.spelt ?? null;
