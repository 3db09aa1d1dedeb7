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
function spanOf({ low, high }: RangedUnit, { plain }: Speech): string {
  return low === high || Number.isNaN(low) ? plain(low) : `${plain(low)}–${plain(high)}`;
}

/** A unit and its range in a sentence without a full stop. */
export function rowWords({ name, rank, low, high }: RangedUnit, { t, plain }: Speech): string {
  if (Number.isNaN(low)) return t("rowWithoutRange", { name });
  const words = { name, rank: plain(rank), low: plain(low) };
  return low === high ? t("rowOfOne", words) : t("rowInWords", { ...words, high: plain(high) });
}
