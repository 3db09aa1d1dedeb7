import type { DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { reasonOf, WarehouseError } from "../warehouse-error";
import { figureColumns } from "./figure-columns";
import { databaseMemory } from "./database-memory";
import { loadDuckDb } from "./load-duckdb";
import { literal } from "./quote";

export interface DatabaseOptions {
  /** Maximum of memory of the process, as "4GB"; absent: DuckDB takes up to four fifths of the machine's. */
  readonly memory?: string | undefined;
  /** Absent: one per core. */
  readonly threads?: number | undefined;
  /** The folder that is used where memory does not suffice. It is made when it is needed. */
  readonly spill: string;
}

/** Receives the share of a statement that is done, 0 to 1. */
export type ShareDone = (share: number) => void;

/** A database in memory, and in a folder where memory does not suffice. */
export interface Database {
  run(sql: string, done?: ShareDone): Promise<void>;
  /** All rows of a query, as values of JavaScript; whole numbers of 64 bits are bigint. */
  rows(sql: string, done?: ShareDone): Promise<readonly (readonly unknown[])[]>;
  /** All columns of a query, each as a list of values. */
  columns(sql: string): Promise<readonly (readonly unknown[])[]>;
  /** All columns of a query that has figures of DOUBLE only; what is missing is NaN. The result is read piece by piece. */
  figures(sql: string): Promise<readonly Float64Array[]>;
  close(): void;
}

/**
 * Opens a database that makes no network calls: it loads no extension by itself, and so reads files of this machine only.
 * @throws WarehouseError `duckdb-missing`
 */
export async function openDatabase({ memory, threads, spill }: DatabaseOptions): Promise<Database> {
  const { DuckDBInstance: instances } = await loadDuckDb();
  const instance = await instances.create(":memory:", {
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...(threads !== undefined && { threads: String(threads) }),
    ...(memory !== undefined && { memory_limit: databaseMemory(memory) }),
  });
  const connection = await instance.connect();
  for (const setting of [
    `temp_directory = ${literal(spill)}`,
    "enable_progress_bar = true",
    "enable_progress_bar_print = false",
    "progress_bar_time = 0",
    "preserve_insertion_order = false",
    "TimeZone = 'UTC'",
  ])
    await connection.run(`SET ${setting}`);
  return database(instance, connection);
}

function database(instance: DuckDBInstance, connection: DuckDBConnection): Database {
  const watched = async <T>(work: () => Promise<T>, done?: ShareDone): Promise<T> => {
    const timer = done && setInterval(() => done(shareOf(connection)), interval);
    try {
      return await work();
    } catch (error) {
      throw statementFailure(error);
    } finally {
      clearInterval(timer);
    }
  };
  return {
    run: (sql, done) =>
      watched(async () => {
        await connection.run(sql);
      }, done),
    rows: (sql, done) => watched(async () => (await connection.run(sql)).getRowsJS(), done),
    columns: (sql) => watched(async () => (await connection.run(sql)).getColumnsJS()),
    figures: (sql) => watched(async () => figureColumns(await connection.stream(sql))),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const interval = 500;

const shareOf = ({ progress }: DuckDBConnection): number =>
  Math.min(1, Math.max(0, progress.percentage / 100));

function statementFailure(error: unknown): WarehouseError {
  const reason = reasonOf(error);
  if (/out of memory/i.test(reason))
    return new WarehouseError(
      "duckdb-memory",
      `DuckDB needs more memory for this table: ${reason}`,
      "Give more with --memory, or fewer threads with --threads (each takes its share).",
      { cause: error },
    );
  if (/no space left|disk.*full|max_temp_directory_size/i.test(reason))
    return new WarehouseError(
      "duckdb-disk",
      `The disk has no room for what does not fit into memory: ${reason}`,
      "Make room beside the output, or name an output on another disk with --out.",
      { cause: error },
    );
  return new WarehouseError(
    "duckdb-failed",
    `DuckDB could not do a step: ${reason}`,
    "Nothing was written. Please report it if the table is as it should be.",
    { cause: error },
  );
}
