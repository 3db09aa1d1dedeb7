import { type Database, type ShareDone } from "../duckdb/open-database";
import { literal, quoted } from "../duckdb/quote";
import type { ScoredTable } from "./score-table";
import type { RunRecord } from "./run-record";

/** Where scores and parameters are written. */
export interface ScoreFiles {
  readonly kind: "parquet" | "csv";
  readonly scores: string;
  readonly parameters: string;
}

/** Writes the scores and their parameters into two files. @returns the number of rows */
export async function writeScores(
  database: Database,
  { script, scores }: ScoredTable,
  { kind, scores: path, parameters }: ScoreFiles,
  record: RunRecord,
  done: ShareDone,
): Promise<number> {
  const options =
    kind === "csv" ? "FORMAT csv, HEADER" : `FORMAT parquet, COMPRESSION zstd, ${recorded(record)}`;
  const [[count] = []] = await database.rows(`COPY (${scores}) TO ${literal(path)} (${options})`, done);
  await database.run(
    `COPY (SELECT * FROM ${script.parametersTable} ORDER BY ALL) TO ${literal(parameters)} (${options})`,
  );
  return Number(count);
}

const recorded = (record: RunRecord): string =>
  `KV_METADATA {${Object.entries(record)
    .map(([key, value]) => `${key}: ${literal(String(value))}`)
    .join(", ")}}`;

/** Name of the table of parameters that belongs to a table of scores. */
const parametersName = (table: string): string => `${table}_parameters`;

/** The name under which a file of DuckDB that is written is attached. */
export const target = "psci_target";

/**
 * Writes the scores and their parameters into tables of a file of DuckDB, both or none.
 * @returns the number of rows
 */
export async function writeScoreTables(
  database: Database,
  { script, scores }: ScoredTable,
  table: string,
  record: RunRecord,
  done: ShareDone,
): Promise<number> {
  const named = (name: string): string => `${target}.main.${quoted(name)}`;
  await database.run("BEGIN");
  try {
    await database.run(`CREATE OR REPLACE TABLE ${named(table)} AS ${scores}`, done);
    await database.run(
      `CREATE OR REPLACE TABLE ${named(parametersName(table))} AS SELECT * FROM ${script.parametersTable} ORDER BY ALL`,
    );
    for (const name of [table, parametersName(table)])
      await database.run(`COMMENT ON TABLE ${named(name)} IS ${literal(JSON.stringify(record))}`);
    await database.run("COMMIT");
  } catch (error) {
    await database.run("ROLLBACK").catch(() => undefined);
    throw error;
  }
  const [[count] = []] = await database.rows(`SELECT count(*) FROM ${named(table)}`);
  return Number(count);
}

/**
 * Attaches the file of DuckDB that is written to, which is made where there is none.
 * @returns false where it has a table of this name that psci did not write
 */
export async function attachTarget(database: Database, path: string, table: string): Promise<boolean> {
  await database.run(`ATTACH ${literal(path)} AS ${target}`);
  for (const name of [table, parametersName(table)]) {
    const found = await database.rows(
      `SELECT comment FROM duckdb_tables() WHERE database_name = ${literal(target)} AND table_name = ${literal(name)}`,
    );
    if (found.some(([comment]) => !String(comment).includes('"psci_hash"'))) return false;
  }
  return true;
}
