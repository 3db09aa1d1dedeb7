/** The words between codes and figures in the settings Gate, Bonus, Malus and Classes. */
const words: readonly (readonly [RegExp, string])[] = [
  [/ at least (?=[-\d])/g, " al menos "],
  [/ at most (?=[-\d])/g, " como máximo "],
  [/, else (?=[-\d])/g, ", si no "],
  [/, missing fails(?=;|$)/g, ", ausente no cumple"],
  [/(?<=\d) per /g, " por "],
  [/ from (?=[-\d])/g, " desde "],
];

/**
 * A value of one of these settings in Spanish; the Method reads it back.
 *
 * @example pointsValueInSpanish("C10 at least 50, else 40") // "C10 al menos 50, si no 40"
 */
export const pointsValueInSpanish = (value: string): string =>
  words.reduce((text, [pattern, spanish]) => text.replace(pattern, spanish), value);
