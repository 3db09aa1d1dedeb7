import type { Adjustment } from "../../../engine";
import { figure, numberOf, oneOfWords, partsOf, pointsWords } from "./points-words";

const pattern = new RegExp(
  `^(?<rate>${figure})\\s+(?:${oneOfWords(pointsWords.per)})\\s+(?<indicator>.+?)` +
    `(?:\\s*,\\s*(?:${oneOfWords(pointsWords.atMost)})\\s*(?<limit>${figure}))?$`,
  "iu",
);

/**
 * The bonus or the malus of an aggregate that words state, with ; between several; null when a part is not understood.
 * A malus is written with figures above 0 as well.
 *
 * @param sign 1 for a bonus, -1 for a malus
 * @example adjustmentsIn("2 per C11, at most 10", "PSCI", -1, (text) => text)?.[0].rate // -2
 */
export function adjustmentsIn(
  words: string,
  node: string,
  sign: 1 | -1,
  codeOf: (text: string) => string,
): readonly Adjustment[] | null {
  const read = partsOf(words).map((part): Adjustment | null => {
    const found = pattern.exec(part)?.groups;
    if (found?.["rate"] === undefined || found["indicator"] === undefined) return null;
    const rate = numberOf(found["rate"]);
    if (!(rate > 0)) return null;
    const limit = found["limit"] === undefined ? null : numberOf(found["limit"]);
    return { node, indicator: codeOf(found["indicator"].trim()), rate: sign * rate, limit };
  });
  return read.length === 0 || read.includes(null) ? null : read.flatMap((one) => one ?? []);
}

/** The words of bonus or malus, which `adjustmentsIn` reads back. */
export const adjustmentsInWords = (adjustments: readonly Adjustment[]): string =>
  adjustments
    .map(
      ({ rate, indicator, limit }) =>
        `${Math.abs(rate)} per ${indicator}${limit === null ? "" : `, at most ${limit}`}`,
    )
    .join("; ");
