import type { RankKind } from "../../../engine";
import type { Setting } from "./setting";
import { normalWords } from "./words";

const kinds: Readonly<Record<RankKind, string>> = {
  competition: "Ties share the best rank, and the next rank is skipped: 1, 2, 2, 4.",
  dense: "Ties share a rank, and none is skipped: 1, 2, 2, 3.",
  fractional: "Ties share the mean of their ranks: 1, 2.5, 2.5, 4.",
};

/** How ties are ranked. */
export const ranksSetting: Setting = {
  title: "Ranks",
  aliases: ["rank", "ranking", "ties"],
  known: Object.keys(kinds),
  meanings: Object.values(kinds),
  set: (method, words) => {
    const kind = (Object.keys(kinds) as RankKind[]) /* keys of a record of that type */
      .find((known) => known === normalWords(words));
    return kind === undefined ? null : { ...method, ranks: kind };
  },
  words: ({ ranks }) => ranks,
};
