import { shareIn } from "./share";
import type { Setting } from "./setting";
import { normalWords } from "./words";

/** Whether units with few figures are scored. */
export const screeningSetting: Setting = {
  title: "Screening",
  aliases: ["screen", "dataavailability", "availability"],
  known: ["none", "availability 0.65"],
  meanings: [
    "Every unit is scored, as far as its figures go.",
    "A unit that has less than this share of the indicators is not scored.",
  ],
  set: (method, words) => {
    const text = normalWords(words);
    if (/^(none|no|off)$/.test(text)) return { ...method, screening: null };
    const screening = shareIn(text.replace(/^(data )?availability ?(of|>=|at least)? ?/, ""));
    return screening === null ? null : { ...method, screening };
  },
  words: ({ screening }) => (screening === null ? "none" : `availability ${screening}`),
};
