import { createHash } from "node:crypto";
import type { Database } from "../duckdb/open-database";

/** What a file of scores says of the run that made it: keys of its Parquet metadata, or of the comment of its table. */
export interface RunRecord {
  /** Version of the program. */
  readonly psci: string;
  /** Hash of method and framework, and of the frozen parameters where there are some. */
  readonly psci_hash: string;
  /** SHA-256 of the rows of the parameters. */
  readonly psci_parameters: string;
  /** The table that was scored, and its number of rows. */
  readonly psci_source: string;
  readonly psci_rows: string;
}

/** The record in the metadata of a file; null where psci did not write it. */
export function runRecord(metadata: Readonly<Record<string, string>>): RunRecord | null {
  const { psci, psci_hash, psci_parameters, psci_source, psci_rows } = metadata;
  return psci === undefined ||
    psci_hash === undefined ||
    psci_parameters === undefined ||
    psci_source === undefined ||
    psci_rows === undefined
    ? null
    : { psci, psci_hash, psci_parameters, psci_source, psci_rows };
}

/** SHA-256 of the rows of a table of parameters, in the order of their columns and indicators. */
export async function parametersDigest(database: Database, table: string): Promise<string> {
  const rows = await database.rows(`SELECT * FROM ${table} ORDER BY ALL`);
  const text = rows.map((row) => row.map(String).join("\t")).join("\n");
  return createHash("sha256").update(text, "utf8").digest("hex");
}
