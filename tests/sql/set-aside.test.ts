import { DuckDBInstance } from "@duckdb/node-api";
import { type Method, score } from "../../src/engine";
import { type ScriptRequest, sqlScript } from "../../src/sql";
import { cases, rule, table, tree } from "../support/set-aside";

type Scores = Readonly<Record<string, readonly (number | null)[]>>;
type Database = Awaited<ReturnType<DuckDBInstance["connect"]>>;

/** The scores that DuckDB gives by the script of a method, by node. */
async function scoresIn(
  database: Database,
  method: Method,
  weights?: ScriptRequest["weights"],
): Promise<Scores> {
  const { indicators, framework } = table;
  const outcome = sqlScript({
    ...{ dialect: "duckdb", table: "cities", unit: "city", columns: {}, parameters: null },
    index: { indicators, framework, method, denominators: [], groups: [] },
    ...(weights && { weights }),
  });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  for (const { name, query } of outcome.script.steps) {
    if (name === "parameters") {
      await database.run(`CREATE OR REPLACE TABLE ${outcome.script.parametersTable} AS ${query}`);
      continue;
    }
    const rows = await database.runAndReadAll(query);
    if (name === "weights") {
      const more = rows.getRows().map(([what, x]) => [String(what), x === null ? NaN : Number(x)] as const);
      return scoresIn(database, method, [...(weights ?? []), ...more]);
    }
    const byUnit = new Map(rows.getRowObjectsJson().map((row) => [row["city"], row]));
    const scoresOf = (node: string) =>
      table.units.map(({ code }) => {
        const found = byUnit.get(code)?.[`score_${node}`] ?? null;
        return found === null ? null : Number(found);
      });
    return Object.fromEntries(Object.keys(tree).map((node) => [node, scoresOf(node)]));
  }
  throw new Error("no scores");
}

const near = (expected: Scores) =>
  Object.fromEntries(
    Object.entries(expected).map(([node, own]) => [
      node,
      own.map((x) => (x === null || Number.isNaN(x) ? null : expect.closeTo(x, 9))),
    ]),
  );

test("what is set aside counts in SQL as it does by the independent program, at every level, and with weights from data", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  const figure = (x = NaN): string => (Number.isNaN(x) ? "NULL" : String(x));
  const columns = table.indicators.map(({ code }) => `${code} DOUBLE`).join(", ");
  await database.run(`CREATE TABLE cities (city TEXT, ${columns})`);
  for (const [i, { code }] of table.units.entries()) {
    const row = table.indicators.map(({ values }) => figure(values[i]));
    await database.run(`INSERT INTO cities VALUES ('${code}', ${row.join(", ")})`);
  }
  for (const { equal, share, counted, scores } of cases) {
    const weights: Method["weights"] = { method: equal ? "equal" : "given", parameters: {} };
    const method = { ...table.method, weights, missing: rule(share, counted) };
    expect([share, counted, await scoresIn(database, method)]).toEqual([share, counted, near(scores)]);
  }
  for (const counted of [false, true]) {
    const weights: Method["weights"] = { method: "CRITIC", parameters: {} };
    const method = { ...table.method, weights, missing: rule(0.5, counted) };
    const outcome = score({ ...table, method });
    if (!outcome.ok) throw new Error("not scored");
    const { scores } = outcome.results;
    const own = table.framework.flatMap(({ code }, k) =>
      code in tree ? [[code, [...(scores[k] ?? [])]]] : [],
    );
    expect([counted, await scoresIn(database, method)]).toEqual([counted, near(Object.fromEntries(own))]);
  }
  database.closeSync();
  instance.closeSync();
});
