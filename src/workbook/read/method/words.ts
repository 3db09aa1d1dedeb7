/**
 * Words of the Method table as they are compared: lower case, without accents, British spelling, hyphens and underscores between
 * letters as spaces, dashes as hyphens. Hyphens beside figures stay: they are minus signs and ranges.
 *
 * @example normalWords("Min–Max  0-100") // "min max 0-100"
 * @example normalWords("Winsorize") // "winsorise"
 */
export function normalWords(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/iz(e|ed|es|ing|ation)\b/g, "is$1")
    .replace(/([a-z])[-_]+(?=[a-z])/g, "$1 ")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Without spaces and hyphens, so that "min max", "min-max" and "minmax" are equal. */
export const squeezed = (text: string): string => normalWords(text).replace(/[\s-]/g, "");
