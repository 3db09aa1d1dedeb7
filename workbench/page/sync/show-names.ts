import type { MemoryName } from "../../memory";
import type { Surface } from "./surface";

/** Writes the defined names into the grid. */
export function showNames(surface: Surface, before: readonly MemoryName[], now: readonly MemoryName[]): void {
  for (const name of before)
    if (!now.includes(name))
      surface.mutate("formula.mutation.remove-defined-name", null, { ...definedName(name) });
  for (const name of now)
    if (!before.includes(name))
      surface.mutate("formula.mutation.set-defined-name", null, { ...definedName(name) });
}

const definedName = ({ name, refersTo }: MemoryName): Readonly<Record<string, string>> => ({
  id: name,
  name,
  // The grid expects a plain range without "=", and a formula with it.
  formulaOrRefString: /^=(?:'[^']+'|[^'!()]+)!\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?$/.test(refersTo)
    ? refersTo.slice(1)
    : refersTo,
});
