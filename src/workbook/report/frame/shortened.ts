import type { Context } from "../context/context";
import { said } from "../words";

/** A list of names, and how many more there are. */
export function shortened({ words }: Context, items: readonly string[], most: number): string {
  const list = items.slice(0, most).join(", ");
  return items.length > most ? said(words.tables.listCutShort, { list, count: items.length - most }) : list;
}
