import { defaultTestSettings, usualSpreads } from "../../test-settings";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { valueOf } from "../method/setting";
import { testTitles } from "../words/test-words";
import { spreadIn, spreadWords } from "./spread";
import { misspelt, readAs, type TestSetting, testWordIn, unknownValue } from "./test-setting";

interface Limits {
  readonly minimum: number;
  readonly maximum: number;
}

/** A whole number; "1,000" and "1 000" are read too. A figure beyond the limits is a problem, and the default or the limit counts. */
export function countSetting(id: "runs" | "seed" | "top", meaning: string, limits: Limits): TestSetting {
  const { title } = testTitles[id];
  const before = defaultTestSettings[id];
  const setting: Omit<TestSetting, "read"> = {
    ...{ id, title, stage: null, values: [valueOf("figure", meaning, { name: String(before) })] },
    words: (settings) => String(settings[id]),
  };
  return {
    ...setting,
    read: (words, cell) => {
      const figure = wholeNumberIn(words);
      const { minimum, maximum } = limits;
      if (figure !== null && figure >= minimum && figure <= maximum) return readAs({ [id]: figure });
      const used = figure !== null && figure > maximum ? maximum : before;
      const bounds = { limits: `${minimum} - ${maximum}`, used: String(used) };
      const problem = outOfRange(title, words, bounds, cell);
      return readAs({ [id]: used }, [
        figure === null ? { ...problem, code: "test-figure-not-whole" } : problem,
      ]);
    },
  };
}

/** A spread: a share, or a word for a part that does not vary. */
export function spreadSetting(
  id: "weights" | "goalposts",
  meanings: { readonly fixed: string; readonly spread: string; readonly participants?: string },
  maximum: number,
): TestSetting {
  const { title } = testTitles[id];
  const usual = spreadWords(usualSpreads[id]);
  const spread = valueOf("spread", meanings.spread, { name: "+/-", words: usual });
  const fixed = valueOf("fixed", meanings.fixed);
  const { participants } = meanings;
  const others = participants === undefined ? [] : [valueOf("participants", participants)];
  const setting: Omit<TestSetting, "read"> = {
    ...{
      id,
      title,
      stage: null,
      values: [...(defaultTestSettings[id] === null ? [fixed, spread] : [spread, fixed]), ...others],
    },
    words: (settings) => {
      const share = settings[id];
      return share === null ? fixed.words : typeof share === "string" ? share : spreadWords(share);
    },
  };
  return {
    ...setting,
    read: (words, cell) => {
      const share = spreadIn(words);
      if (share === 0) return readAs({ [id]: null });
      if (share !== null && share <= maximum) return readAs({ [id]: share });
      if (share !== null) {
        const used = spreadWords(usualSpreads[id]);
        const bounds = { limits: `0% - ${100 * maximum}%`, used };
        return readAs({ [id]: usualSpreads[id] }, [outOfRange(title, words, bounds, cell)]);
      }
      const known =
        others.length > 0 ? (["usual", "fixed", "participants"] as const) : (["usual", "fixed"] as const);
      const word = testWordIn(words, known);
      if (word === null) return readAs({}, [unknownValue(setting, words, cell)]);
      if (word.word === "participants")
        return readAs({ weights: "participants" }, misspelt(title, words, word.suggestion, cell));
      return readAs(
        { [id]: word.word === "usual" ? usualSpreads[id] : null },
        misspelt(title, words, word.suggestion, cell),
      );
    },
  };
}

const outOfRange = (
  setting: string,
  found: string,
  bounds: Readonly<Record<"limits" | "used", string>>,
  cell: CellRef | null,
): ProblemDraft => ({
  ...{ code: "test-figure-out-of-range", severity: "error", cell },
  details: { setting, found, ...bounds },
  where: { setting },
});

/** Figures in groups of three are read with any sign between the groups. */
function wholeNumberIn(words: string): number | null {
  const text = words.trim();
  const joined = /^\d{1,3}([.,' ]\d{3})+$/.test(text) ? text.replace(/\D/g, "") : text;
  const figure = /^[+-]?\d+(\.0+)?(e\+?\d+)?$/i.test(joined) ? Number(joined) : NaN;
  return Number.isNaN(figure) ? null : figure;
}
