import { roundTo } from "./round-to";

/** Rounding first to this many digits makes one text of scores that two programs compute apart in the last place. */
const noise = 9;

/** A number in a sentence, with a decimal point in every language of the spreadsheet. */
export const numberText = (x: number, digits: number): string =>
  roundTo(roundTo(x, noise), digits).toFixed(digits);

/** The formula of the same text. FIXED writes the separator of the user's language; without those of thousands. */
export const numberTextFormula = (x: string, digits: number): string =>
  `SUBSTITUTE(FIXED(ROUND(ROUND(${x},${noise}),${digits})+0,${digits},TRUE),",",".")`;

/** A rank in a sentence: whole, or a half where ties share their mean. */
export const rankText = (rank: number): string => String(rank);
export const rankTextFormula = (rank: string): string => `SUBSTITUTE(${rank}&"",",",".")`;
