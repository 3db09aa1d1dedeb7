import { switchesInSpanish } from "../words/es-method";
import { squeezed } from "./words";

/**
 * The text after a value's name, with the switches at its end translated to English: " 5 ponderado" is " 5 weighted". Figures
 * and the code of a unit before the switches stay.
 */
export const withEnglishSwitches = (rest: string): string =>
  exchanged(
    rest,
    Object.entries(switchesInSpanish).map(([english, spanish]) => [spanish, english] as const),
  );

/** The same from English to Spanish. */
export const withSpanishSwitches = (rest: string): string =>
  exchanged(rest, Object.entries(switchesInSpanish));

function exchanged(rest: string, pairs: readonly (readonly [from: string, to: string])[]): string {
  for (const [from, to] of pairs) {
    const count = from.split(" ").length;
    const words = rest.split(" ");
    const before = words.slice(0, -count);
    if (squeezed(words.slice(-count).join(" ")) !== squeezed(from)) continue;
    return [exchanged(before.join(" "), pairs), to].join(" ");
  }
  return rest;
}
