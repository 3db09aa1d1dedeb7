import type { Consensus, RatingRule, RatingSummary } from "../../../engine";
import { plain } from "../cells/text";
import { type KnownValue, valueOf } from "../method/setting";
import { squeezed } from "../method/words";
import { type KnownWord, nearest } from "../words/nearest";
import {
  consensusWords,
  disagreementWords,
  ratingTitles,
  type RatingSettingId,
  summaryWords,
} from "../words/rating-settings";
import { meaningsOf, type WordList } from "../words/word-list";

/** What the Method says of ratings; what it does not say is null. */
export interface StatedRatings {
  readonly summary: RatingSummary | "none" | null;
  readonly raters: number | null;
  readonly disagreement: RatingRule["disagreement"] | null;
  readonly limit: number | null;
  readonly round: string | null;
  readonly consensus: Consensus | null;
}

export const nothingStated: StatedRatings = {
  ...{ summary: null, raters: null, disagreement: null, limit: null, round: null, consensus: null },
};

/** The weights of a group where the Method states nothing. */
export const usualConsensus: Consensus = "mean";

/** The rule of ratings where the Method states nothing. */
export const usualRule: RatingRule = { summary: "agreed", raters: 1, disagreement: "warn", limit: 2 };

/** A row of the Method table that is about ratings. The model has the values that come of it, so it is no part of `Method`. */
export interface RatingSetting {
  readonly id: RatingSettingId;
  readonly title: string;
  /** The values that lists and problems show, the default first. */
  readonly values: readonly KnownValue[];
  /** What words in a cell mean; null for words that are not understood. */
  read(words: string): ReadRatingValue | null;
}

export interface ReadRatingValue {
  readonly change: Partial<StatedRatings>;
  /** The spelling of the word that nearly was written; null for the right one. */
  readonly suggestion: string | null;
}

const exactly = (change: Partial<StatedRatings>): ReadRatingValue => ({ change, suggestion: null });

function wordSetting<Word extends string>(
  id: "ratings" | "disagreement" | "consensus",
  list: WordList<Word>,
  values: readonly (readonly [word: Word, meaning: string])[],
  change: (word: Word) => Partial<StatedRatings>,
): RatingSetting {
  const known: ReadonlyMap<string, KnownWord<Word>> = meaningsOf(list);
  return {
    ...{ id, title: ratingTitles[id].title, values: values.map(([word, meaning]) => valueOf(word, meaning)) },
    read: (words) => {
      const exact = known.get(plain(words));
      if (exact) return exactly(change(exact.thing));
      const near = nearest(plain(words), known);
      return near && { change: change(near.thing), suggestion: near.spelt };
    },
  };
}

const figureSetting = (
  id: "raters" | "limit",
  meaning: string,
  isPossible: (figure: number) => boolean,
): RatingSetting => ({
  ...{ id, title: ratingTitles[id].title },
  values: [valueOf("figure", meaning, { name: String(usualRule[id]) })],
  read: (words) => {
    const text = words.trim().replace(",", ".");
    const figure = /^\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    return isPossible(figure) ? exactly({ [id]: figure }) : null;
  },
});

/** Every setting of ratings, in the order in which the Method lists them. */
export const settingsOfRatings: readonly RatingSetting[] = [
  wordSetting(
    "ratings",
    summaryWords,
    [
      [
        "agreed",
        "The level that was agreed on; where none was, the median of the values of the raters' levels.",
      ],
      [
        "median",
        "The median of the values of the raters' levels. An agreed level counts before it, as before all that follow.",
      ],
      ["mean", "The mean of the values of the raters' levels."],
      ["least", "The smallest of the values of the raters' levels."],
      [
        "adjusted",
        "The value expected of a rater of mean severity, by a model of all ratings; where it is not known, the median.",
      ],
      ["none", "Ratings make no values; they are analysed only."],
    ],
    (summary) => ({ summary }),
  ),
  figureSetting(
    "raters",
    "A cell with ratings of fewer raters, and without an agreed level, is missing.",
    (n) => Number.isInteger(n) && n >= 1 && n <= 1000,
  ),
  wordSetting(
    "disagreement",
    disagreementWords,
    [
      [
        "warn",
        "A cell whose raters differ by the limit or more, and without an agreed level, is used, and named in a warning.",
      ],
      ["use", "Such a cell is used like any other."],
      ["missing", "Such a cell is missing until a level is agreed."],
    ],
    (disagreement) => ({ disagreement }),
  ),
  figureSetting(
    "limit",
    "Raters disagree on a cell when the highest level is this many above the lowest, or more.",
    (n) => n > 0 && n <= 1000,
  ),
  {
    ...{ id: "round", title: ratingTitles.round.title },
    values: [
      valueOf("last", "The last round of the ratings is scored."),
      valueOf(
        "round",
        "This round is scored. Where the rows of Data have times, each is scored with the round of its time.",
        { words: "a round", isDescription: true },
      ),
    ],
    read: (words) => exactly({ round: lastWords.has(plain(words)) ? null : words.trim() }),
  },
  wordSetting(
    "consensus",
    consensusWords,
    [
      ["mean", "The weights of the group are the means of its participants' weights."],
      ["median", "They are the medians: a few far from the others count little."],
      [
        "geometric mean",
        "They are the geometric means, as for comparisons in pairs; one weight of 0 makes 0.",
      ],
    ],
    (consensus) => ({ consensus }),
  ),
];

const lastWords = new Set(
  ["last", "the last", "latest", "última", "la última", "ultima", "dernier", "dernière"].map(plain),
);

const spellings = (id: RatingSettingId): readonly string[] => {
  const { title, spanish, others } = ratingTitles[id];
  return [title, spanish, ...others];
};

const exact = new Map(
  settingsOfRatings.flatMap((setting) =>
    spellings(setting.id).map((spelt) => [squeezed(spelt), setting] as const),
  ),
);
const near = new Map(
  settingsOfRatings.flatMap(({ id }) =>
    spellings(id).map((spelt) => [plain(spelt), { thing: id, spelt }] as const),
  ),
);

/** The setting of ratings that a name states, in any of the languages; null for any other name. */
export const ratingSettingOf = (name: string): RatingSetting | null => exact.get(squeezed(name)) ?? null;

/** The setting of ratings that an unknown name was probably meant to be, and its spelling. */
export function nearRatingSetting(
  name: string,
): { readonly setting: RatingSetting; readonly suggestion: string } | null {
  const found = nearest(plain(name), near);
  const setting = settingsOfRatings.find(({ id }) => id === found?.thing);
  return found && setting ? { setting, suggestion: found.spelt } : null;
}
