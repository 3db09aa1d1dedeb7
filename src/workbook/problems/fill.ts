/**
 * Puts the names into a sentence of the catalogue. A part in [square brackets] is left out when a name in it is not known,
 * and so is ({a name}) in round ones; any other unknown name becomes "not stated", or what another language says for it.
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
