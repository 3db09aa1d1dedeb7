import type { Reason } from "../account/table-reading";
import { textOf } from "../cells/text";
import type { Header, Region } from "../find/region";

interface CodedRow {
  readonly row: number;
  readonly code: string;
}

/**
 * Rows whose code contains those of other rows: 010000 above 010100 and 010200, or 01 above 01001. When all codes have one
 * length, a column of labels must confirm it (Region, Province), because a code may end in zeros anyway.
 */
export function containers(
  rows: readonly CodedRow[],
  labels: readonly Header[],
  region: Region,
): ReadonlyMap<number, Reason> {
  const coded = rows.filter(({ code }) => /^[A-Z]{0,3}\d{2,}$/i.test(code));
  if (coded.length < 4 || coded.length * 10 < rows.length * 8) return new Map();
  const lengths = new Set(coded.map(({ code }) => code.length));
  const above = lengths.size === 1 ? byZeros(coded) : byLength(coded);
  const isConfirmed = labels.some(({ column }) => separatesThem(region, column, coded, above));
  if (above.size === 0 || above.size * 2 > coded.length || (lengths.size === 1 && !isConfirmed))
    return new Map();
  return new Map([...above].map((row) => [row, { key: "row-contains", names: {} }]));
}

function byZeros(rows: readonly CodedRow[]): ReadonlySet<number> {
  const starts = rows.flatMap(({ row, code }) => {
    const start = code.replace(/(?:00)+$/, "");
    return start === code || start === "" ? [] : [{ row, start }];
  });
  const lengths = new Set(starts.map(({ start }) => start.length));
  const times = new Map<string, number>();
  for (const { code } of rows)
    for (const length of lengths) {
      const start = code.slice(0, length);
      times.set(start, (times.get(start) ?? 0) + 1);
    }
  return new Set(starts.filter(({ start }) => (times.get(start) ?? 0) > 1).map(({ row }) => row));
}

/**
 * Rows with the short codes, when codes have two lengths that differ by two or more digits, each long code begins with a
 * short one, and each short one has two or more below it. Row numbers (10 to 1200) have lengths that differ by one.
 */
function byLength(rows: readonly CodedRow[]): ReadonlySet<number> {
  const lengths = [...new Set(rows.map(({ code }) => code.length))].sort((a, b) => a - b);
  const [shortest = 0, longest = 0, ...more] = lengths;
  if (more.length > 0 || longest - shortest < 2) return new Set();
  const short = rows.filter(({ code }) => code.length === shortest);
  const known = new Set(short.map(({ code }) => code));
  const below = new Map<string, number>();
  for (const { code } of rows) {
    if (code.length === shortest) continue;
    const start = code.slice(0, shortest);
    if (!known.has(start)) return new Set();
    below.set(start, (below.get(start) ?? 0) + 1);
  }
  const holdAll = short.every(({ code }) => (below.get(code) ?? 0) >= 2);
  return new Set(holdAll ? short.map(({ row }) => row) : []);
}

function separatesThem(
  region: Region,
  column: number,
  rows: readonly CodedRow[],
  above: ReadonlySet<number>,
): boolean {
  const over = new Set<string>();
  const under = new Set<string>();
  for (const { row } of rows) (above.has(row) ? over : under).add(textOf(region.value(row, column)));
  return over.size > 0 && under.size > 0 && [...over].every((label) => !under.has(label));
}
