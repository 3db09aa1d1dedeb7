import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { TableChoice } from "../../workbook/read";
import { tableAddress, type TableAddress } from "../../warehouse/table";
import type { CsvTable } from "../csv/parse-table";
import { readCsvTable } from "../csv/read-file";
import { filesOf } from "../csv/table-names";
import { Failure } from "../failure";
import { namedTables } from "../files/table-files";

/** The table of data, which stays where it is, and the tables of the method, which are read. */
export interface IndexTables {
  readonly address: TableAddress;
  readonly tables: readonly CsvTable[];
  readonly choice: TableChoice;
  /** Paths that must not be written to. */
  readonly inputs: readonly string[];
}

/**
 * Where the parts of an index are: `cities.parquet` with --framework and --method, or a folder with data.parquet,
 * framework.csv, method.csv and, where there are goalposts of their own, goalposts.csv.
 * @throws Failure where a file is missing
 */
export async function indexTables(input: string, options: TableChoice): Promise<IndexTables> {
  const { files, choice } = namedTables(options, false);
  const isFolder = await isFolderAt(input);
  const beside = isFolder ? (await readdir(input)).sort() : [];
  const own = (name: "Data" | "Framework" | "Method" | "Goalposts"): string | undefined => {
    const [file] = filesOf(name, beside);
    return file === undefined ? undefined : join(input, file);
  };
  const data = own("Data") ?? input;
  const framework = files.Framework ?? own("Framework");
  const method = files.Method ?? own("Method");
  const goalposts = files.Goalposts ?? own("Goalposts");
  if (framework === undefined)
    throw new Failure(
      "framework-missing",
      `${input} has no framework: --engine duckdb needs one that names the columns to score.`,
      "Name it: --framework framework.csv. psci start writes one for a table that fits in memory.",
    );
  return {
    address: tableAddress(data, data === input && isFolder),
    tables: await Promise.all([
      readCsvTable(framework, "Framework"),
      ...(method === undefined ? [] : [readCsvTable(method, "Method")]),
      ...(goalposts === undefined ? [] : [readCsvTable(goalposts, "Goalposts")]),
    ]),
    choice,
    inputs: [data, framework, ...[method, goalposts].filter((path) => path !== undefined)],
  };
}

/** Whether a path is a folder. A pattern with * is not looked up. */
async function isFolderAt(input: string): Promise<boolean> {
  const path = input.replace(/#[^#]*$/, "");
  if (path.includes("*")) return false;
  return (await stat(path)).isDirectory();
}
