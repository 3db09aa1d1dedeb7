import type { MissingRule } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { shareIn } from "./share";
import { type Setting, valueOf } from "./setting";
import { normalWords } from "./words";

function readRule(words: string): MissingRule | null {
  const text = normalWords(words);
  if (/^renormalise\b/.test(text)) return { rule: "renormalise" };
  if (/^(require )?all$/.test(text)) return { rule: "all" };
  const counted = text.replace(ofAll, "");
  const share = /^(?:require )?(?:share|at least)(?: of)?(?: at least)?(?: >=)? ?(.*)$/.exec(
    counted.replace(ofVarying, ""),
  );
  const figure = share ? shareIn(share[1] ?? "") : null;
  if (figure === null) return null;
  return { rule: "share", share: figure, ...(counted !== text && { setAside: "counts" }) };
}

/** At the end of a share: what is set aside counts too. */
const ofAll = /,? of all elements$/;
/** The same as without a word: what is set aside does not count. */
const ofVarying = /,? of (the )?(varying elements|elements in use)$/;

/** What happens to an aggregate some of whose children are missing. */
export const missingSetting: Setting = {
  id: "missing",
  title: settingTitles.missing.title,
  aliases: ["missing", "missingvalues", "missingdatarule", "missingrule"],
  values: [
    valueOf(
      "renormalise",
      "The weights of what is present are scaled up to take the place of what is missing.",
      { name: "renormalise weights" },
    ),
    valueOf("all", "An aggregate is missing as soon as one element below it that has a weight is missing.", {
      name: "require all",
    }),
    valueOf(
      "share",
      'At least this share of the elements below (counted, not weighted) must be present; then as renormalise weights. What is set aside counts only with "of all elements" after the share.',
      { name: "require share", words: "require share 0.67" },
    ),
  ],
  set: (method, words) => {
    const missing = readRule(words);
    return missing && { ...method, missing };
  },
  words: ({ missing }) =>
    missing.rule === "share"
      ? `require share ${missing.share}${missing.setAside === undefined ? "" : " of all elements"}`
      : missing.rule === "all"
        ? "require all"
        : "renormalise weights",
};
