import type { TableFacts } from "./facts";

/** Computes a result of a whole table only once and keeps it. */
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
