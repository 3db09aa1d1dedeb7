import { DuckDBInstance } from "@duckdb/node-api";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { differences } from "./support/differences";
import { scriptOf } from "./support/script-of";
import { tableStatements } from "./support/table-in-sql";
import { methods } from "./support/variants";

test("DuckDB scores the table as the engine, to 1e-9 and with the same ranks, for every method that SQL has", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  for (const statement of tableStatements(duckdb)) await database.run(statement);
  const found: string[] = [];
  for (const [title, method] of methods) {
    try {
      const script = scriptOf("duckdb", method);
      for (const { name, query } of script.steps)
        if (name === "parameters")
          await database.run(`CREATE OR REPLACE TABLE ${script.parametersTable} AS ${query}`);
        else {
          const rows = await database.runAndReadAll(query);
          found.push(...differences(title, method, script, rows.getRowObjectsJson()));
        }
    } catch (error) {
      found.push(`${title}: ${String(error)}`);
    }
  }
  database.closeSync();
  instance.closeSync();
  expect(found).toEqual([]);
}, 60_000);
