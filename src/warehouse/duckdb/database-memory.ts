const units: Readonly<Record<string, number>> = {
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  KIB: 2 ** 10,
  MIB: 2 ** 20,
  GIB: 2 ** 30,
  TIB: 2 ** 40,
};

/** What the process takes beside what DuckDB counts: Node, buffers of files, room between blocks. Measured with 2 to 6 GB. */
const besides = 9e8;
const share = 0.75;

/**
 * What DuckDB may take of the memory of a process, "4GB", so that the process keeps to it: at least half.
 *
 * @throws RangeError for a text that is no size
 */
export function databaseMemory(process: string): string {
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?)\s*([KMGT]i?B)$/i.exec(process.trim()) ?? [];
  const bytes = Number(number) * (units[unit.toUpperCase()] ?? NaN);
  if (Number.isNaN(bytes)) throw new RangeError(`${process} is no size of memory.`);
  const database = Math.max(Math.min(bytes - besides, share * bytes), bytes / 2);
  return `${Math.max(1, Math.floor(database / 1e6))}MB`;
}
