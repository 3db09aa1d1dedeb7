import { isFigure, isYear } from "./field-value";

/** A line of a CSV file: what stands between two ends of line that are not in quotes. */
export interface Line {
  /** Row of the file as an editor numbers it, from 1; the first where quotes hold line breaks. */
  readonly row: number;
  readonly fields: readonly string[];
}

const isFilled = (field: string): boolean => field.trim() !== "";

/** How many fields a line has up to its last filled one. */
export const filledLength = ({ fields }: Line): number => fields.findLastIndex(isFilled) + 1;

/** How many fields of a line hold anything. */
export const filledCount = ({ fields }: Line): number =>
  fields.reduce((count, field) => count + Number(isFilled(field)), 0);

/**
 * Whether a line is a sentence that its commas cut up: every part after the first begins with a space, and none is a
 * figure but a year, as in "Source: World Bank, 2020".
 */
export const isSentence = ({ fields }: Line): boolean =>
  fields.length > 1 &&
  /\p{L}/u.test(fields[0] ?? "") &&
  fields
    .slice(1)
    .every((field) => field === "" || (/^\s/.test(field) && (!isFigure(field) || isYear(field)))) &&
  fields.slice(1).some(isFilled);
