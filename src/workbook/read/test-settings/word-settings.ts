import { valueOf } from "../method/setting";
import { testTitles, type TestWord } from "../words/test-words";
import { misspelt, readAs, type TestSetting, testWordIn, unknownValue } from "./test-setting";

/** A part that varies in one way, or does not vary. The second word is the one for "not"; it is the default. */
export function flagSetting(
  id: "leaveOneOut" | "raters" | "weightsTogether",
  on: TestWord,
  off: TestWord,
  meanings: { readonly on: string; readonly off: string },
): TestSetting {
  const { title } = testTitles[id];
  const setting: Omit<TestSetting, "read"> = {
    ...{ id, title, stage: null, values: [valueOf(off, meanings.off), valueOf(on, meanings.on)] },
    words: (settings) => (settings[id] ? on : off),
  };
  return {
    ...setting,
    read: (words, cell) => {
      const found = testWordIn(words, [off, on]);
      return found
        ? readAs({ [id]: found.word === on }, misspelt(title, words, found.suggestion, cell))
        : readAs({}, [unknownValue(setting, words, cell)]);
    },
  };
}

/** Whether a scoring run writes the sheets of tests. */
export const testsSetting: TestSetting = {
  id: "tests",
  title: testTitles.tests.title,
  stage: null,
  values: [
    valueOf("none", "A scoring run writes no sheets of tests."),
    valueOf("sheets", "A scoring run tests each index, and writes what comes out on sheets of their own."),
  ],
  words: () => "none",
  read: (words, cell) => {
    const found = testWordIn(words, ["none", "sheets"]);
    return found
      ? {
          ...readAs({}, misspelt(testsSetting.title, words, found.suggestion, cell)),
          tests: found.word === "sheets",
        }
      : readAs({}, [unknownValue(testsSetting, words, cell)]);
  },
};
