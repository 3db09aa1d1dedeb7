import { invalidArgument } from "../protocol/failure";

/**
 * A colour in the form of the workbook, from the "#RRGGBB" of Office.js. @example colourOf("#1f3a5f", "") // "1F3A5F"
 */
export function colourOf(value: unknown, location: string): string {
  const [, digits] = /^#?([0-9a-f]{6})$/i.exec(String(value)) ?? [];
  if (digits === undefined) throw invalidArgument(location, "The colour is not of the form #RRGGBB.");
  return digits.toUpperCase();
}

export const hash = (colour: string): string => `#${colour}`;
