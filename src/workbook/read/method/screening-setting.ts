import { settingTitles } from "../words/setting-titles";
import { shareIn } from "./share";
import { type Setting, valueOf } from "./setting";
import { normalWords } from "./words";

const afterImputation = /,? after imputation$/;

/** Whether units with few figures are scored, and whether figures are counted before or after imputation. */
export const screeningSetting: Setting = {
  id: "screening",
  title: settingTitles.screening.title,
  aliases: ["screen", "dataavailability", "availability"],
  values: [
    valueOf("none", "Every unit is scored, as far as its figures go."),
    valueOf("availability", "A unit that has less than this share of the indicators is not scored.", {
      words: "availability 0.65",
    }),
  ],
  set: ({ screeningOn, ...method }, words) => {
    void screeningOn;
    const text = normalWords(words);
    if (/^(none|no|off)$/.test(text)) return { ...method, screening: null };
    const counted = text.replace(afterImputation, "");
    const screening = shareIn(counted.replace(/^(data )?availability ?(of|>=|at least)? ?/, ""));
    if (screening === null) return null;
    return { ...method, screening, ...(counted !== text && { screeningOn: "imputed" }) };
  },
  words: ({ screening, screeningOn }) =>
    screening === null && screeningOn === undefined
      ? "none"
      : `availability ${screening ?? 0}${screeningOn === undefined ? "" : " after imputation"}`,
};
