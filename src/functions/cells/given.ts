/**
 * Whether an optional argument says anything. Excel gives undefined or null for one that was left out, and an empty text
 * for one that points to a blank cell; behind the last argument Office.js puts an object about the call.
 */
export function isGiven(argument: unknown): boolean {
  if (Array.isArray(argument)) return argument.flat().some(isGiven);
  return argument !== undefined && argument !== "" && typeof argument !== "object";
}
