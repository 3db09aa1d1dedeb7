import { settingTitles } from "../words/setting-titles";
import { shareIn } from "./share";
import { type Setting, valueOf } from "./setting";
import { normalWords } from "./words";

/** Whether units with many zeros are scored. */
export const screeningZerosSetting: Setting = {
  id: "screeningZeros",
  title: settingTitles.screeningZeros.title,
  aliases: ["screenzeros", "zeros", "shareofzeros", "screeningbyzeros"],
  values: [
    valueOf("none", "Zeros do not decide whether a unit is scored."),
    valueOf("share", "A unit is not scored if more than this share of its figures are zeros.", {
      words: "share 0.5",
    }),
  ],
  set: ({ screeningZeros, ...method }, words) => {
    void screeningZeros;
    const text = normalWords(words);
    if (/^(none|no|off)$/.test(text)) return method;
    const share = shareIn(text.replace(/^(share )?(of|<=|at most)? ?/, ""));
    return share === null ? null : { ...method, screeningZeros: share };
  },
  words: ({ screeningZeros }) => (screeningZeros === undefined ? "none" : `share ${screeningZeros}`),
};
