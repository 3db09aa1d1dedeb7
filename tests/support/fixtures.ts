import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const folder = join(__dirname, "..", "fixtures");

/** Text of a file under tests/fixtures. */
export const fixtureText = (path: string): string => readFileSync(join(folder, path), "utf8");

/** Rows of a CSV file under tests/fixtures, by header. */
export const fixtureRows = (path: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(fixtureText(path), { header: true, skipEmptyLines: true }).data;

/** A cell of a CSV file as a number; blank is missing. */
export const cell = (text: string | undefined): number =>
  text === undefined || text === "" ? NaN : Number(text);
