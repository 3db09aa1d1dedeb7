import { DuckDBInstance } from "@duckdb/node-api";
import type { Method } from "../../src/engine";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { differences } from "./support/differences";
import { tableModel } from "./support/scored-table";
import { scriptOf } from "./support/script-of";
import { tableStatements } from "./support/table-in-sql";
import { methods } from "./support/variants";

const base = tableModel.method;
// A name of a registry, which the list of a test cannot say.
const named = (method: string) => ({ method, parameters: {} }) as never;

test("DuckDB scores the table as the engine, to 1e-9 and with the same ranks, for every method that SQL has", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  await database.run("SET threads = 1");
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
  // The parameters of one run score later rows: here the same ones, and each unit by itself but for its rank.
  const later: Method = {
    ...base,
    imputation: named("mean"),
    treatment: named("winsorise then log"),
    normalisation: named("z-score"),
  };
  const first = scriptOf("duckdb", later).steps.find(({ name }) => name === "parameters")?.query ?? "";
  await database.run(`CREATE OR REPLACE TABLE scale_2024 AS ${first}`);
  const frozen = scriptOf("duckdb", later, { parameters: "scale_2024" });
  expect(frozen.steps.map(({ name }) => name)).toEqual(["scores"]);
  const again = await database.runAndReadAll(frozen.steps[0]?.query ?? "");
  found.push(...differences("frozen", later, frozen, again.getRowObjectsJson()));
  await database.run("DELETE FROM cities WHERE city <> 'u20'");
  const [single] = (await database.runAndReadAll(frozen.steps[0]?.query ?? "")).getRowObjectsJson();
  const whole = again.getRowObjectsJson().find(({ city }) => city === "u20");
  for (const { column, kind } of frozen.columns)
    if (kind === "score" || kind === "normalised")
      expect([column, single?.[column]]).toEqual([column, whole?.[column]]);
  database.closeSync();
  instance.closeSync();
  expect(found).toEqual([]);
}, 240_000);
