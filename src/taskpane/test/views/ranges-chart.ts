import type { IntervalChart } from "../../../charts";
import type { Speech } from "../../strings/speech";
import type { RangedUnit } from "./ranged-units";

interface Shown {
  /** The units that are shown, of all. */
  readonly shown: readonly RangedUnit[];
  readonly last: number;
  readonly runs: number;
  readonly chosen: RangedUnit | null;
}

/** The interval chart of ranks: the chosen unit and those that cannot be distinguished from it are marked. */
export function rangesChart({ shown, last, runs, chosen }: Shown, speech: Speech): IntervalChart {
  const { t, locale } = speech;
  return {
    kind: "intervals",
    ...{ title: t("ranksInRuns"), summary: t("ranksInRunsSummary"), locale },
    scale: { from: 1, to: last },
    axis: t("rank"),
    legend: {
      mark: t("legendMark"),
      range: t("legendRange", { runs }),
      median: t("legendMedian"),
      alike: chosen === null ? "" : t("legendAlike", { name: chosen.name }),
    },
    rows: shown.map((unit) => {
      const { name, rank, median, low, high } = unit;
      const row = { label: name, low, high, mark: rank, median, figures: spanOf(unit, speech) };
      if (unit.code === chosen?.code) return { ...row, emphasis: "chosen" };
      return chosen?.alike.has(unit.code) === true ? { ...row, emphasis: "alike" } : row;
    }),
  };
}

/** "9–17", or one figure where both ends are the same. */
function spanOf({ low, high }: RangedUnit, speech: Speech): string {
  return low === high || Number.isNaN(low)
    ? rankWords(low, speech)
    : `${rankWords(low, speech)}–${rankWords(high, speech)}`;
}

/** A unit and its range in a sentence without a full stop. */
export function rowWords({ name, rank, low, high }: RangedUnit, speech: Speech): string {
  const { t } = speech;
  if (Number.isNaN(low)) return t("rowWithoutRange", { name });
  const words = { name, rank: rankWords(rank, speech), low: rankWords(low, speech) };
  return low === high ? t("rowOfOne", words) : t("rowInWords", { ...words, high: rankWords(high, speech) });
}

/** A rank, or a percentile of ranks, with one decimal where it has some. */
const rankWords = (rank: number, { plain }: Pick<Speech, "plain">): string =>
  plain(Math.round(10 * rank) / 10);
