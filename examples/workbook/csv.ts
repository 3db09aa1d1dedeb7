import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import type { DraftValue } from "./draft";

/** One line of a CSV file by the names of its header; every cell is a text, and blank is "". */
export type Line = Readonly<Record<string, string>>;

export interface CsvTable {
  readonly header: readonly string[];
  readonly lines: readonly Line[];
}

/** Reads a file of examples/data. */
export function readCsv(name: string): CsvTable {
  const text = readFileSync(join(__dirname, "..", "data", name), "utf8");
  const { data, meta, errors } = parse<Line>(text, { header: true, skipEmptyLines: true });
  if (errors[0]) throw new Error(`${name}: ${errors[0].message}`);
  return { header: meta.fields ?? [], lines: data };
}

/** A cell as if it were typed into a sheet: "" is blank, digits are a number, anything else is text. */
export function typed(text: string | undefined): DraftValue {
  if (text === undefined || text === "") return null;
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}

/** Header and typed rows of a table. */
export const typedRows = ({ header, lines }: CsvTable): DraftValue[][] => [
  [...header],
  ...lines.map((line) => header.map((name) => typed(line[name]))),
];
