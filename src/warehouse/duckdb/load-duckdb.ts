import type * as DuckDbModule from "@duckdb/node-api";
import { reasonOf, WarehouseError } from "../warehouse-error";

export type DuckDb = typeof DuckDbModule;

/**
 * DuckDB, an optional package of 70 MB.
 * @throws WarehouseError `duckdb-missing` where it is not installed, or does not run on this machine
 */
export async function loadDuckDb(
  load: () => Promise<DuckDb> = () => import("@duckdb/node-api"),
): Promise<DuckDb> {
  try {
    return await load();
  } catch (error) {
    throw new WarehouseError(
      "duckdb-missing",
      `DuckDB cannot be loaded, which --engine duckdb needs: ${firstSentence(error)}`,
      "Add it with: npm install @duckdb/node-api (where psci is installed). Without --engine, tables that fit in memory are scored too.",
      { cause: error },
    );
  }
}

/** Node adds the stack of modules that required it. */
const firstSentence = (error: unknown): string =>
  /^(.*?)(?: Require stack:.*)?$/.exec(reasonOf(error))?.[1]?.replace(/\.?$/, ".") ?? "";
