import { Lookup } from "./text";

/** Finds things by their codes, else by their names: a text that is the code of one and the name of another means the first. */
export function byCodeOrName<Thing extends { readonly code: string; readonly name: string }>(
  things: readonly Thing[],
): Lookup<Thing> {
  const found = new Lookup<Thing>();
  for (const thing of things) found.add(thing.code, thing);
  for (const thing of things) found.add(thing.name, thing);
  return found;
}
