import type { RankSummary } from "../../../engine";
import type { Speech } from "../../strings/speech";

/** "9-17", or "9" where the range is one rank. Ranks between two places have one decimal. */
export function rangeText({ q05, q95 }: RankSummary, { number }: Pick<Speech, "number">): string {
  const [low, high] = [rankText(q05, number), rankText(q95, number)];
  return low === high ? low : `${low}–${high}`;
}

/** A rank or a percentile of ranks. */
export function rankText(rank: number, number: Speech["number"]): string {
  const tenths = Math.round(rank * 10) / 10;
  return number(tenths, Number.isInteger(tenths) ? 0 : 1);
}

/** The same in words, for a screen reader. */
export const rangeWords = ({ q05, q95 }: RankSummary, { t, number }: Pick<Speech, "t" | "number">): string =>
  t("rangeBetween", { low: rankText(q05, number), high: rankText(q95, number) });

/** The same in a sentence, with the median. */
export const rangeSentence = (
  { q05, q95, median }: RankSummary,
  { t, number }: Pick<Speech, "t" | "number">,
): string =>
  t("rangeLine", {
    low: rankText(q05, number),
    high: rankText(q95, number),
    median: rankText(median, number),
  });
