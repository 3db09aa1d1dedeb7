import { shareIn } from "../method/share";

/** Signs before a spread that change nothing. */
const around = /^(?:\+ ?\/ ?-|±|\+-|within|by|up to|mas o menos|hasta|jusqu'a|ate)\s*/;

/**
 * A spread around a figure, in words: "+/- 25%", "±25%", "25%" and "0.25" are the same. Null for any other text.
 *
 * @example spreadIn("+/- 25%") // 0.25
 */
export const spreadIn = (words: string): number | null =>
  shareIn(
    words
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[\u2010-\u2015\u2212]/g, "-")
      .toLowerCase()
      .trim()
      .replace(around, ""),
  );

/**
 * A spread as the Method has it, which `spreadIn` reads back to the last digit.
 *
 * @example spreadWords(0.25) // "+/- 25%"
 */
export function spreadWords(share: number): string {
  const percent = Number((100 * share).toPrecision(12));
  return `+/- ${percent / 100 === share && !/e/.test(String(percent)) ? `${percent}%` : share}`;
}
