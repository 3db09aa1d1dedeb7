/**
 * Rows by their key: keys in the order in which they first appear, the rows of a key likewise.
 *
 * @example grouped(["a1", "b1", "a2"], (row) => row[0]).get("a") // ["a1", "a2"]
 */
export function grouped<Row, Key>(
  rows: Iterable<Row>,
  keyOf: (row: Row) => Key,
): ReadonlyMap<Key, readonly Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
