import { defaultTestSettings, type TestSettings } from "../../test-settings";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { plain } from "../cells/text";
import type { KnownValue } from "../method/setting";
import { squeezed } from "../method/words";
import { nearest } from "../words/nearest";
import { type TestSettingId, testTitles, type TestWord, testValueWords } from "../words/test-words";

/** A row of the Method table that is about tests. Scores do not depend on it, so it is no part of `Method`. */
export interface TestSetting {
  readonly id: TestSettingId;
  readonly title: string;
  /** Title of the stage's own setting, whose values it lists; null for a setting that lists none. */
  readonly stage: string | null;
  /** The values that lists and problems show, the default first. */
  readonly values: readonly KnownValue[];
  /** What words in a cell mean. */
  read(words: string, cell: CellRef | null): ReadTestValue;
  /** The value in words, which `read` reads back; of "Tests" the default. */
  words(settings: TestSettings): string;
}

export interface ReadTestValue {
  readonly change: Partial<TestSettings>;
  /** Whether a scoring run writes the sheets of tests, of the setting "Tests". */
  readonly tests?: boolean;
  readonly problems: readonly ProblemDraft[];
}

export const readAs = (
  change: Partial<TestSettings>,
  problems: readonly ProblemDraft[] = [],
): ReadTestValue => ({ change, problems });

/** The word that words are, exactly or nearly; null for none of them. A near one has its right spelling beside it. */
export function testWordIn(
  words: string,
  among: readonly TestWord[],
): { readonly word: TestWord; readonly suggestion: string | null } | null {
  const wanted = squeezed(words);
  const exact = among.find((word) => spellings(word).some((spelt) => squeezed(spelt) === wanted));
  if (exact !== undefined) return { word: exact, suggestion: null };
  const known = new Map(
    among.flatMap((word) => spellings(word).map((spelt) => [plain(spelt), { thing: word, spelt }] as const)),
  );
  const near = nearest(plain(words), known);
  return near && { word: near.thing, suggestion: near.spelt };
}

const spellings = (word: TestWord): readonly string[] => [
  word,
  testValueWords[word].spanish,
  ...testValueWords[word].others,
];

/** Every spelling of the title of a setting of tests. */
export const titleSpellings = (id: TestSettingId): readonly string[] => {
  const { title, spanish, others } = testTitles[id];
  return [title, spanish, ...others];
};

/** The problem of a word that was read as a known one with a similar spelling; none for the right spelling. */
export const misspelt = (
  title: string,
  found: string,
  suggestion: string | null,
  cell: CellRef | null,
): readonly ProblemDraft[] =>
  suggestion === null
    ? []
    : [
        {
          ...{ code: "value-misspelt", severity: "error", cell },
          details: { setting: title, found, suggestion },
          where: { setting: title },
        },
      ];

/** The problem of words that a setting of tests does not know. */
export const unknownValue = (
  { id, title, values, words }: Omit<TestSetting, "read">,
  found: string,
  cell: CellRef | null,
  used = words(defaultTestSettings),
): ProblemDraft => ({
  ...{ code: "value-unknown", severity: "error", cell },
  details: { setting: title, found, used, known: values.map((value) => value.words).join(", ") || id },
  where: { setting: title },
});
