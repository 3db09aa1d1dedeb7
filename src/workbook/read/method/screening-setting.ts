import { settingTitles } from "../words/setting-titles";
import { shareIn } from "./share";
import { type Setting, valueOf } from "./setting";
import { normalWords } from "./words";

/** Whether units with few figures are scored. */
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
  set: (method, words) => {
    const text = normalWords(words);
    if (/^(none|no|off)$/.test(text)) return { ...method, screening: null };
    const screening = shareIn(text.replace(/^(data )?availability ?(of|>=|at least)? ?/, ""));
    return screening === null ? null : { ...method, screening };
  },
  words: ({ screening }) => (screening === null ? "none" : `availability ${screening}`),
};
