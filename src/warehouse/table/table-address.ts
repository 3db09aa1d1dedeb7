import { extname } from "node:path";
import { WarehouseError } from "../warehouse-error";

/** Where a table is: in a Parquet file, a folder of them, a text file, or a file of DuckDB. */
export interface TableAddress {
  readonly kind: "parquet" | "csv" | "duckdb";
  /** The file or folder; with * for several files. */
  readonly path: string;
  /** Name of the table in a file of DuckDB, "schema.table" or "table"; null where it has a single one. */
  readonly table: string | null;
}

const kinds: Readonly<Record<string, TableAddress["kind"]>> = {
  ".parquet": "parquet",
  ".csv": "csv",
  ".tsv": "csv",
  ".txt": "csv",
  ".duckdb": "duckdb",
  ".db": "duckdb",
};

/**
 * The table that a user names: `cities.parquet`, `cities/*.parquet`, `cities.csv`, `warehouse.duckdb#cities`.
 * @throws WarehouseError `table-kind`
 */
export function tableAddress(words: string, isFolder: boolean): TableAddress {
  if (isFolder) return { kind: "parquet", path: words, table: null };
  const [, path = words, table = null] = /^(.+\.(?:duckdb|db))#(.+)$/i.exec(words) ?? [];
  const kind = kinds[extname(path).toLowerCase()];
  if (kind === undefined)
    throw new WarehouseError(
      "table-kind",
      `${words} is no table that DuckDB scores: a .parquet or .csv file, a folder of .parquet files, or file.duckdb#table.`,
      "Name one of these; a workbook is scored without --engine duckdb.",
    );
  return { kind, path, table };
}
