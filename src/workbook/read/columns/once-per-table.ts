import type { TableFacts } from "./facts";

/** Something that is found of a whole table, once for all of its columns. */
export function oncePerTable<Found extends object>(
  find: (table: TableFacts) => Found,
): (table: TableFacts) => Found {
  const known = new WeakMap<TableFacts, Found>();
  return (table) => {
    const found = known.get(table) ?? find(table);
    known.set(table, found);
    return found;
  };
}
