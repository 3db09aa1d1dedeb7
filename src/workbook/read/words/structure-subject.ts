import { plain } from "../cells/text";

/** Words for the place and the name of an element of the index, as `plain` returns them. */
const words = {
  parent: ["parent", "padre", "pai", "below", "moveto"],
  name: ["name", "nombre", "nom", "nome", "wording", "redaccion"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

const between = /^(?:of|for|de|del|de la|du|do|da) (?=.)/i;

/**
 * The element whose parent or name a text names: SA1 of "Parent SA1" and of "Padre de SA1"; null for a text that names none.
 *
 * @param isNode whether a text is the code or the name of an element, which may begin with "of"
 */
export function structureSubject(
  text: string,
  isNode: (text: string) => boolean,
): { readonly kind: keyof typeof words; readonly node: string } | null {
  const [, first = "", rest = ""] = /^(\S+)[\s:]+(.+)$/.exec(text.trim()) ?? [];
  const kind = (["parent", "name"] as const).find((one) => words[one].some((word) => word === plain(first)));
  if (kind === undefined) return null;
  const node = isNode(rest) ? rest : rest.replace(between, "");
  return isNode(node) ? { kind, node } : null;
}
