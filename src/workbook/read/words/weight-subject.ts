import { plain } from "../cells/text";

/** Words for the weight of an element of the index, as `plain` returns them. */
const weightWords = ["weight", "peso", "ponderacion", "poids", "ponderation", "ponderacao"];

const between = /^(?:of|for|de|del|de la|du|do|da) (?=.)/i;

/**
 * The element whose weight a text names: "SA1" of "Weight SA1" and of "Peso de SA1"; null for a text that names none.
 *
 * @param isNode whether a text is the code or the name of an element, which may begin with "of"
 */
export function weightSubject(text: string, isNode: (text: string) => boolean): string | null {
  const [, first = "", rest = ""] = /^(\S+)[\s:]+(.+)$/.exec(text.trim()) ?? [];
  if (!weightWords.includes(plain(first))) return null;
  return isNode(rest) ? rest : rest.replace(between, "");
}
