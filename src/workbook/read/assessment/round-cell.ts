import type { Header, Region } from "../find/region";
import { textOf } from "../cells/text";
import { readTimeCell } from "../data/time-cell";

/** The round in a row: a number or the year of a date as digits, else the text; "" for none. */
export function roundIn(region: Region, row: number, header: Header | undefined): string {
  if (header === undefined) return "";
  const value = region.value(row, header.column);
  const read = readTimeCell(value, region.format(row, header.column));
  if (read.kind === "missing") return "";
  return read.kind === "time" ? String(read.time) : textOf(value);
}

const byNumbers = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Rounds, the earliest first: by the numbers in them; in the order of the table where one has none. */
export function inOrder(rounds: Iterable<string>): readonly string[] {
  const all = [...new Set(rounds)].filter((round) => round !== "");
  return all.every((round) => /\d/.test(round)) ? all.sort(byNumbers.compare) : all;
}
