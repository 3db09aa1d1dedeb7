import { isFigure, isYear } from "./field-value";

/** A line of a CSV file: the text up to a line break that is not in quotes. */
export interface Line {
  /** Row of the file as an editor numbers it, from 1; the first of its rows where quotes contain line breaks. */
  readonly row: number;
  readonly fields: readonly string[];
}

const isFilled = (field: string): boolean => field.trim() !== "";

/** Number of fields up to the last filled one. */
export const filledLength = ({ fields }: Line): number => fields.findLastIndex(isFilled) + 1;

/** Number of filled fields. */
export const filledCount = ({ fields }: Line): number =>
  fields.reduce((count, field) => count + Number(isFilled(field)), 0);

/**
 * Whether a line is a sentence that was cut at its commas: every part after the first begins with a space, and no
 * part is a figure except a year, as in "Source: World Bank, 2020".
 */
export const isSentence = ({ fields }: Line): boolean =>
  fields.length > 1 &&
  /\p{L}/u.test(fields[0] ?? "") &&
  fields
    .slice(1)
    .every((field) => field === "" || (/^\s/.test(field) && (!isFigure(field) || isYear(field)))) &&
  fields.slice(1).some(isFilled);
