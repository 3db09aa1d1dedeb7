import { type Choice, defaultMethod } from "../../../engine";
import { defaultTestSettings, type TestSettings } from "../../test-settings";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { distinctChoices, wordsOfChoice } from "../method/choice-words";
import { setWords } from "../method/row-words";
import { type Setting, valueOf } from "../method/setting";
import { inAnyLanguage } from "../method/translate";
import { listedValues, listWords, valuesBetweenCommas } from "./list-words";
import { listedStages } from "./listed-stages";
import { misspelt, readAs, type TestSetting, testWordIn, unknownValue } from "./test-setting";
import type { ListId, TestedStage } from "./tested-stages";

/** The alternatives of a stage: "usual", "fixed", or values of the stage's own setting with ";" between them. */
export function listSetting(id: ListId): TestSetting {
  const { title, setting: own, registry, choice, usual } = listedStages[id];
  const words = (settings: TestSettings): string => {
    const list = settings[id];
    return list === null ? "fixed" : list === "usual" ? "usual" : wordsOfList(registry, list);
  };
  const known = [valueOf("usual", usual), valueOf("fixed", "Every run has what the index has.")];
  const setting: Omit<TestSetting, "read"> = {
    ...{ id, title, stage: own.title, words },
    values: [
      ...(defaultTestSettings[id] === null ? known.toReversed() : known),
      valueOf("list", `Values of ${own.title}, with ; between them.`, {
        name: own.values
          .slice(0, 2)
          .map((value) => value.words)
          .join("; "),
        isDescription: true,
      }),
    ],
  };
  const stage = { ...inAnyLanguage(own), title };
  const itemIn = (words: string, cell: CellRef | null) => {
    const set = setWords(defaultMethod, stage, words, cell);
    return set.taken === null ? { words } : { words, choice: choice(set.method), problems: set.problems };
  };
  return {
    ...setting,
    read: (text, cell) => {
      const word = testWordIn(text, ["usual", "fixed"]);
      if (word !== null && word.suggestion === null)
        return changeOf(id, word.word === "usual" ? "usual" : null);
      const items = piecesOf(text, (piece) => itemIn(piece, null).choice !== undefined).map((piece) =>
        itemIn(piece, cell),
      );
      const read = items.filter((item) => item.choice !== undefined);
      if (read.length === 0 && word !== null)
        return changeOf(
          id,
          word.word === "usual" ? "usual" : null,
          misspelt(title, text, word.suggestion, cell),
        );
      if (read.length === 0)
        return changeOf(id, defaultTestSettings[id], [unknown(setting, own, text, cell)]);
      // A value that is listed twice would be drawn twice as often.
      const list = distinctChoices(
        registry,
        read.map((item) => item.choice),
      );
      return changeOf(id, list, [
        ...read.flatMap((item) => item.problems),
        ...items.flatMap((item) =>
          item.choice === undefined
            ? [unknown(setting, own, item.words, cell, wordsOfList(registry, list))]
            : [],
        ),
      ]);
    },
  };
}

const unknown = (
  setting: Omit<TestSetting, "read">,
  own: Setting,
  found: string,
  cell: CellRef | null,
  used?: string,
): ProblemDraft => {
  const values = [...setting.values.filter(({ isDescription }) => !isDescription), ...own.values];
  return unknownValue({ ...setting, values }, found, cell, used);
};

/** The readers of a stage make choices of that stage's methods alone. */
const changeOf = (
  id: ListId,
  list: readonly Choice[] | "usual" | null,
  problems: readonly ProblemDraft[] = [],
) => readAs({ [id]: list } as Partial<TestSettings>, problems); // one of the five lists, by its id

/** The list in words; a ";" after the only value keeps "none" a value. */
function wordsOfList(registry: TestedStage["registry"], list: readonly Choice[]): string {
  const words = listWords(list.map((choice) => wordsOfChoice(registry, choice)));
  return list.length === 1 && testWordIn(words, ["usual", "fixed"]) !== null ? `${words};` : words;
}

/** The values of a list. Where no ";" separates them and the whole is no value, a comma before a letter does. */
function piecesOf(text: string, isValue: (piece: string) => boolean): readonly string[] {
  const separated = listedValues(text);
  const [only = ""] = separated;
  return separated.length > 1 || isValue(only) ? separated : valuesBetweenCommas(only);
}
