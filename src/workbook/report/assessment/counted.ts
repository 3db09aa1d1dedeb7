import { byCount, fixedNumber, number, say, type Live } from "./live";
import type { ItemList } from "./lists";

/** A sentence about a list: for none, one, several of all. */
export function counted(
  { count, names }: ItemList,
  [none, one, several]: readonly [none: string, one: string, several: string],
  all: number,
  others: Readonly<Record<string, Live<string>>> = {},
): Live<string> {
  const known = { ...others, names, count: number(count), all: number(fixedNumber(all)) };
  return byCount(count, { none: say(none, known), one: say(one, known), several: say(several, known) });
}
