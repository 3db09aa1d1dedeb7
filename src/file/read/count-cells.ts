const [lessThan, greaterThan, slash, colon, letterC] = [60, 62, 47, 58, 99];

/** A longer name is not the name of a cell, with any prefix. */
const longestName = 64;

/**
 * How many cells a sheet part begins, before any of them is read: a part beyond the limit is refused before its values take
 * memory. Only tags are looked at, and only of UTF-8; what else there is, is counted while it is read.
 * @example countCells(new TextEncoder().encode('<row><c r="A1"/><x:c/></row>')) // 2
 */
export function countCells(bytes: Uint8Array): number {
  let found = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] !== lessThan) continue;
    let end = at + 1;
    while (end < at + longestName && !endsName(bytes[end])) end++;
    const before = bytes[end - 2];
    if (bytes[end - 1] === letterC && (before === lessThan || before === colon)) found++;
    at = end - 1;
  }
  return found;
}

/** A blank, a line break or a tab, or what closes a tag; the end of the bytes too. */
const endsName = (byte = 0): boolean => byte <= 32 || byte === greaterThan || byte === slash;
