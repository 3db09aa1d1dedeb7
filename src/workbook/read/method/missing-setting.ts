import type { MissingRule } from "../../../engine";
import { shareIn } from "./share";
import type { Setting } from "./setting";
import { normalWords } from "./words";

function readRule(words: string): MissingRule | null {
  const text = normalWords(words);
  if (/^renormalise\b/.test(text)) return { rule: "renormalise" };
  if (/^(require )?all$/.test(text)) return { rule: "all" };
  const share = /^(?:require )?(?:share|at least)(?: of)?(?: at least)?(?: >=)? ?(.*)$/.exec(text);
  const figure = share ? shareIn(share[1] ?? "") : null;
  return figure === null ? null : { rule: "share", share: figure };
}

/** What happens to an aggregate some of whose children are missing. */
export const missingSetting: Setting = {
  title: "Missing data",
  aliases: ["missing", "missingvalues", "missingdatarule", "missingrule"],
  known: ["renormalise weights", "require all", "require share 0.67"],
  meanings: [
    "The weights of what is present are scaled up to take the place of what is missing.",
    "An aggregate is missing as soon as one element below it that has a weight is missing.",
    "At least this share of the elements below (counted, not weighted) must be present; then as renormalise weights.",
  ],
  set: (method, words) => {
    const missing = readRule(words);
    return missing && { ...method, missing };
  },
  words: ({ missing }) =>
    missing.rule === "share"
      ? `require share ${missing.share}`
      : missing.rule === "all"
        ? "require all"
        : "renormalise weights",
};
