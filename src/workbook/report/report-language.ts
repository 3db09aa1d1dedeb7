import { languages, type Language } from "../language";
import { wordsIn, type ReportWords } from "./words";
import { blockName } from "./frame/block-name";

/** Titles of sheets that every report has, whatever is in it. */
const titles: Readonly<Record<string, (words: ReportWords) => string>> = {
  Scores: ({ workings }) => workings.scores,
  Normalised: ({ workings }) => workings.normalised,
  Parameters: ({ workings }) => workings.parameters,
  References: ({ workings }) => workings.references,
  Audit: ({ audit }) => audit.title,
};

/** Blocks whose first cell is such a title, by their defined names. */
export const titleBlocks: readonly string[] = Object.keys(titles).map((key) => blockName(key, "Head"));

/**
 * The language that a report is written in, by the titles of its sheets: the one that most of them are in, so that a
 * title that was changed is one difference and not a report in another language. Null where none is a title.
 *
 * @param found the first cell of each of `titleBlocks`, as far as they exist
 */
export function languageOfTitles(found: Readonly<Record<string, unknown>>): Language | null {
  const count = (language: Language): number =>
    Object.entries(titles).filter(
      ([key, title]) => found[blockName(key, "Head")] === title(wordsIn(language)),
    ).length;
  const [most] = [...languages].sort((a, b) => count(b) - count(a));
  return most === undefined || count(most) === 0 ? null : most;
}
