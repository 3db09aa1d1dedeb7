import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CellValue } from "../../workbook/cells";
import { Failure } from "../failure";
import { decodeText } from "./decode-text";
import { parseRows } from "./parse-rows";

/** A table of the index as read from a CSV file; the first row is its header. */
export interface CsvTable {
  readonly name: "Data" | "Framework" | "Method" | "Ratings";
  readonly rows: readonly (readonly CellValue[])[];
}

/**
 * The tables of a folder: data.csv and, where they are, framework.csv, method.csv and ratings.csv, in whatever
 * capitals.
 * @throws Failure when there is no data.csv, or a file is empty or damaged
 */
export async function readCsvFolder(folder: string): Promise<readonly CsvTable[]> {
  const files = await readdir(folder);
  const tables = await Promise.all(
    (["Data", "Framework", "Method", "Ratings"] as const).map((name) => readTable(folder, files, name)),
  );
  const found = tables.filter((table) => table !== null);
  if (!found.some(({ name }) => name === "Data"))
    throw new Failure(
      "csv-without-data",
      `The folder ${basename(folder)} has no data.csv.`,
      "Put data.csv there: a column of unit codes, and one for each indicator.",
    );
  return found;
}

async function readTable(
  folder: string,
  files: readonly string[],
  name: CsvTable["name"],
): Promise<CsvTable | null> {
  const wanted = `${name.toLowerCase()}.csv`;
  const file = files.includes(wanted) ? wanted : files.find((other) => other.toLowerCase() === wanted);
  if (file === undefined) return null;
  return { name, rows: parseRows(decodeText(await readFile(join(folder, file))), file) };
}
