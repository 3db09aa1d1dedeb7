import type { Direction } from "../../../engine";
import { isCellError, type CellValue } from "../../cells";
import { lowerSigns } from "../../lower-signs";
import { plain, textOf } from "../cells/text";
import { directionWord, higherWords, lowerWords } from "../words/directions";
import { nearest, type KnownWord } from "../words/nearest";

const higher = new Set(higherWords);
const lower = new Set(lowerWords);

/**
 * The direction that a cell states, in any case: 1 or a word for it when higher is better, -1 or a word when lower is
 * better; null for anything else, blank included.
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
 * What the report's formula reads in a cell that states a direction (`directionFormula` of the report): a text is
 * "lower" by how it begins or by a part of it. Where this is not `readDirection`, no formula may refer to the cell.
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

/** The words that a direction which was not understood was probably meant to be; null when none is close. */
export const nearDirection = (text: string): string | null => nearest(plain(text), known)?.spelt ?? null;
