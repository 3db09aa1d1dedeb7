import { readdir } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { maximumCells } from "../../app";
import type { Problem } from "../../workbook/problem";
import { problemOf, type ProblemDraft } from "../../workbook/problems";
import { Failure } from "../failure";
import { readCsvTable, type CsvTables, type TableFiles } from "./read-file";
import { filesOf, isPlainlyTable, tableNames, type TableName } from "./table-names";

/**
 * The tables of a folder: data.csv and, where they exist, framework.csv, method.csv, those of an assessment
 * (ratings.csv, scale.csv, agreed.csv, evidence.csv, stakeholders.csv, proposals.csv), costs.csv, plan.csv and scenarios.csv. Case does not
 * matter, and names in other languages are known. Without data.csv, a single CSV file of another name is the data.
 * @throws Failure when there is no data, or a file is empty or damaged
 */
export async function readCsvFolder(
  folder: string,
  limit = maximumCells,
  given: TableFiles = {},
): Promise<CsvTables> {
  const files = (await readdir(folder)).sort();
  const named = tableNames.map((name) => ({ name, files: given[name] ? [] : filesOf(name, files) }));
  const known = new Set(tableNames.flatMap((name) => filesOf(name, files)));
  const ofOthers = new Set(Object.values(given).map((path) => resolve(path)));
  const others = files.filter(
    (file) => isPlainlyTable(file) && !known.has(file) && !ofOthers.has(resolve(folder, file)),
  );
  const chosen = named.flatMap(({ name, files: [file] }) => (file === undefined ? [] : [{ name, file }]));
  const hasData = chosen.some(({ name }) => name === "Data");
  const data = hasData ? [] : [{ name: "Data" as const, file: onlyFile(folder, others) }];
  const ofOptions = tableNames.flatMap((name) => {
    const path = given[name];
    return path === undefined ? [] : [{ name, path }];
  });
  const ofFolder = [...data, ...chosen].map(({ name, file }) => ({ name, path: join(folder, file) }));
  const tables = await Promise.all(
    [...ofFolder, ...ofOptions].map(({ name, path }) => readCsvTable(path, name, limit)),
  );
  const problems = [
    ...data.map(({ file }) => problem("csv-taken-for-data", "note", { file })),
    ...named.flatMap(({ name, files }) => (files.length > 1 ? [several(name, files)] : [])),
    ...(hasData && others.length > 0
      ? [problem("csv-not-read", "warning", { known: others.join(", ") })]
      : []),
  ];
  return { tables, problems };
}

function onlyFile(folder: string, others: readonly string[]): string {
  const [only] = others;
  if (only !== undefined && others.length === 1) return only;
  const name = basename(folder);
  throw new Failure(
    "csv-without-data",
    only === undefined
      ? `The folder ${name} has no data.csv.`
      : `The folder ${name} has no data.csv, and several other CSV files: ${others.join(", ")}.`,
    only === undefined
      ? "Put data.csv there, with a column of unit codes and one column per indicator, or name the CSV file itself."
      : `Rename the one with the data to data.csv, or name the CSV file itself: psci score ${join(folder, only)}`,
  );
}

const several = (role: TableName, [name = "", ...others]: readonly string[]): Problem =>
  problem("several-tables", "warning", { role, name, known: [name, ...others].join(", ") });

const problem = (
  code: ProblemDraft["code"],
  severity: ProblemDraft["severity"],
  details: ProblemDraft["details"],
): Problem => problemOf({ code, severity, cell: null, details });
