import type { Gate } from "../../../engine";
import { figure, numberOf, oneOfWords, partsOf, pointsWords } from "./points-words";

const { atLeast, atMost, else: otherwise, missingFails, missingPasses } = pointsWords;
const pattern = new RegExp(
  `^(?<element>.+?)\\s*(?:(?<least>${oneOfWords(atLeast)})|(?:${oneOfWords(atMost)}))\\s*(?<limit>${figure})` +
    `(?:\\s*,?\\s*(?:${oneOfWords(otherwise)})\\s+(?<cap>${figure}))?` +
    `(?:\\s*,?\\s*(?:(?<fails>${oneOfWords(missingFails)})|(?:${oneOfWords(missingPasses)})))?$`,
  "iu",
);

/**
 * The gates of an aggregate that words state, with ; between them; null when a part is not understood.
 *
 * @param codeOf the code of an element that is given by code or name
 * @example gatesIn("C10 at least 50, else 40", "PSCI", (text) => text)?.[0].cap // 40
 */
export function gatesIn(
  words: string,
  node: string,
  codeOf: (text: string) => string,
): readonly Gate[] | null {
  const gates = partsOf(words).map((part): Gate | null => {
    const found = pattern.exec(part)?.groups;
    if (found?.["element"] === undefined || found["limit"] === undefined) return null;
    return {
      node,
      element: codeOf(found["element"].trim()),
      passes: found["least"] === undefined ? "at most" : "at least",
      limit: numberOf(found["limit"]),
      cap: numberOf(found["cap"] ?? "0"),
      missing: found["fails"] === undefined ? "passes" : "fails",
    };
  });
  return gates.length === 0 || gates.includes(null) ? null : gates.flatMap((gate) => gate ?? []);
}

/** The words of gates, which `gatesIn` reads back. */
export const gatesInWords = (gates: readonly Gate[]): string =>
  gates
    .map(({ element, passes, limit, cap, missing }) =>
      [
        `${element} ${passes} ${limit}`,
        ...(cap === 0 ? [] : [`else ${cap}`]),
        ...(missing === "fails" ? [missingFails[0]] : []),
      ].join(", "),
    )
    .join("; ");
