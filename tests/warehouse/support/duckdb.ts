import { DuckDBInstance } from "@duckdb/node-api";

/** Runs statements on a database in memory of its own, and returns the rows of the last. */
export async function onDuckDb(...statements: readonly string[]): Promise<readonly unknown[][]> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  try {
    let rows: unknown[][] = [];
    for (const statement of statements) rows = await (await connection.run(statement)).getRowsJS();
    return rows;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}
