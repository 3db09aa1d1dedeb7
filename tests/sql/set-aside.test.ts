import { DuckDBInstance } from "@duckdb/node-api";
import type { Method } from "../../src/engine";
import { sqlScript } from "../../src/sql";
import { cases, rule, table, tree } from "../support/set-aside";

test("what is set aside counts in SQL as it does by the independent program, at every level", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  const figure = (x = NaN): string => (Number.isNaN(x) ? "NULL" : String(x));
  const columns = table.indicators.map(({ code }) => `${code} DOUBLE`).join(", ");
  await database.run(`CREATE TABLE cities (city TEXT, ${columns})`);
  for (const [i, { code }] of table.units.entries()) {
    const row = table.indicators.map(({ values }) => figure(values[i]));
    await database.run(`INSERT INTO cities VALUES ('${code}', ${row.join(", ")})`);
  }
  const found: unknown[] = [];
  for (const { equal, share, counted, scores } of cases) {
    const method: Method = {
      ...table.method,
      missing: rule(share, counted),
      ...(equal && { weights: { method: "equal", parameters: {} } }),
    };
    const { indicators, framework } = table;
    const outcome = sqlScript({
      ...{ dialect: "duckdb", table: "cities", unit: "city", columns: {}, parameters: null },
      index: { indicators, framework, method, denominators: [], groups: [] },
    });
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    const { steps, parametersTable } = outcome.script;
    for (const { name, query } of steps) {
      const isScale = name === "parameters";
      const rows = await database.runAndReadAll(
        isScale
          ? `CREATE OR REPLACE TABLE ${parametersTable} AS ${query}`
          : `${query} ORDER BY length(city), city`,
      );
      if (isScale) continue;
      const byUnit = rows.getRowObjectsJson();
      for (const node of Object.keys(tree))
        scores[node]?.forEach((expected, i) => {
          const got = byUnit[i]?.[`score_${node}`] ?? null;
          const same =
            expected === null || got === null ? expected === got : Math.abs(Number(got) - expected) < 1e-9;
          if (!same) found.push({ equal, share, counted, node, unit: i, expected, got });
        });
    }
  }
  database.closeSync();
  instance.closeSync();
  expect(found).toEqual([]);
});
