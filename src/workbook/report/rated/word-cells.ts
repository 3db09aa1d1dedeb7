import type { PlanCell } from "../../plan";
import { figure, text } from "../context/context";
import { matchText } from "../formulas/match-text";
import { columnRange } from "../formulas/ranges";
import { wordColumns } from "./layout";
import { joint } from "./level-formula";
import type { RatedTerms } from "./terms";

/** Texts that say a level: of which scale, the text, the level. */
export const wordCells = ({ layout }: RatedTerms): readonly (readonly PlanCell[])[] =>
  layout.levelWords.map((word) => [
    text(`${word.scale}${joint}${word.text}`, "note"),
    text(word.text, "code"),
    figure(word.level, "number", "General"),
  ]);

/** Formula of the level of a text on the scale with this number; null where no text says a level. */
export function levelOfWord(
  { layout, sheet }: RatedTerms,
  number: string,
): ((text: string) => string) | null {
  const { words, levelWords } = layout;
  if (words === null) return null;
  const texts = levelWords.map((word) => `${word.scale}${joint}${word.text}`);
  return (word) =>
    `INDEX(${columnRange(words, wordColumns.level, sheet)},${matchText(
      `${number}&"${joint}"&${word}`,
      columnRange(words, wordColumns.key, sheet),
      texts,
    )})`;
}
