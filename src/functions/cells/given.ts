/**
 * Whether an optional argument holds something. Excel passes undefined or null for one that was left out, and an empty text
 * for one that points to a blank cell; after the last argument Office.js adds an object about the call.
 */
export function isGiven(argument: unknown): boolean {
  if (Array.isArray(argument)) return argument.flat().some(isGiven);
  return argument !== undefined && argument !== "" && typeof argument !== "object";
}
