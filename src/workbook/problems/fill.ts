/**
 * Fills the names into a sentence of the catalogue. When a name is unknown, a part in [square brackets] that contains it is
 * left out, and so is ({name}) in round brackets. Any other unknown name becomes `notStated`.
 *
 * @example fill("Weight of {node} is {value} ({cell}).", { node: "SA1", value: "-2" }) // "Weight of SA1 is -2."
 */
export function fill(
  sentence: string,
  names: Readonly<Record<string, string | undefined>>,
  notStated = "not stated",
): string {
  return sentence
    .replace(/\[([^[\]]*)\]/g, (_, part: string) =>
      [...part.matchAll(/\{(\w+)\}/g)].some(([, name = ""]) => names[name] === undefined) ? "" : part,
    )
    .replace(/ \(\{(\w+)\}\)/g, (whole, name: string) => (names[name] === undefined ? "" : whole))
    .replace(/ at \{cell\}/g, (whole) => (names["cell"] === undefined ? "" : whole))
    .replace(/\{(\w+)\}/g, (_, name: string) => names[name] ?? notStated);
}
