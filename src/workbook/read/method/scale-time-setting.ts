import { settingTitles } from "../words/setting-titles";
import { type Setting, valueOf } from "./setting";

/** The time whose units make the scale of every time. Whether the data have it is known when they are read. */
export const scaleTimeSetting: Setting = {
  id: "scaleTime",
  title: settingTitles.scaleTime.title,
  aliases: ["scaletime", "baseyear", "referenceyear", "yearofscale", "frozenyear"],
  values: [
    valueOf("none", "The units of all years together make the scale."),
    valueOf(
      "time",
      "The units of this year make the scale (minimum, maximum, mean, medians); all years are scored on it.",
      { name: "a year of the data", isDescription: true },
    ),
  ],
  set: ({ scaleTime, ...method }, words) => {
    void scaleTime;
    const text = words.trim();
    if (/^(none|no|off|all|all years)$/i.test(text)) return method;
    const time = text === "" ? NaN : Number(text);
    return Number.isFinite(time) ? { ...method, scaleTime: time } : null;
  },
  words: ({ scaleTime }) => (scaleTime === undefined ? "none" : String(scaleTime)),
};
