import { rankings } from "../../../engine";
import { settingTitles } from "../words/setting-titles";
import { readChoice, valuesOf } from "./registry-setting";
import type { Setting } from "./setting";

/** How ties are ranked. */
export const ranksSetting: Setting = {
  id: "ranks",
  title: settingTitles.ranks.title,
  aliases: ["rank", "ranking", "ties"],
  values: valuesOf(rankings),
  set: (method, words) => {
    const choice = readChoice(rankings, words);
    return choice && { ...method, ranks: choice.method };
  },
  words: ({ ranks }) => ranks,
};
