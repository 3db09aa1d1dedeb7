/**
 * Whether an optional argument says anything. Excel gives undefined or null for one that was left out, and an empty text
 * for one that points to a blank cell.
 */
export const isGiven = (argument: unknown): boolean =>
  argument !== undefined &&
  argument !== null &&
  argument !== "" &&
  !(Array.isArray(argument) && argument.flat().every((cell) => !isGiven(cell)));
