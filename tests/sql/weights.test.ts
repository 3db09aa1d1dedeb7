import { DuckDBInstance } from "@duckdb/node-api";
import { duckdb } from "../../src/sql/dialects/duckdb";
import { type ScriptRequest, sqlScript } from "../../src/sql";
import { differences } from "./support/differences";
import { methodOfTable, tableModel } from "./support/scored-table";
import { scriptOf } from "./support/script-of";
import { tableStatements } from "./support/table-in-sql";
import { weightVariants, withMadeWeights } from "./support/weight-variants";

test("weights from data follow from sums that DuckDB gives, and the scores are those of the engine", async () => {
  const instance = await DuckDBInstance.create(":memory:");
  const database = await instance.connect();
  await database.run("SET threads = 1");
  for (const statement of tableStatements(duckdb)) await database.run(statement);
  const found: string[] = [];
  for (const [title, method] of weightVariants) {
    const script = await withMadeWeights("duckdb", method, async ({ parametersTable }, kind, query) => {
      if (kind === "parameters") {
        await database.run(`CREATE OR REPLACE TABLE ${parametersTable} AS ${query}`);
        return [];
      }
      const rows = (await database.runAndReadAll(query)).getRows();
      return rows.map(([statistic, value]) => [String(statistic), value === null ? NaN : Number(value)]);
    });
    const scores = await database.runAndReadAll(script.steps.at(-1)?.query ?? "");
    found.push(...differences(title, method, script, scores.getRowObjectsJson()));
  }
  // A unit without a weight is named in the result.
  const weighted = weightVariants.find(([title]) => title === "CRITIC, unit weights")?.[1];
  await database.run("UPDATE cities SET \"POP\" = NULL WHERE city = 'u5'");
  await database.run("UPDATE cities SET \"POP\" = -1 WHERE city = 'u6'");
  const script = scriptOf("duckdb", {
    ...(weighted ?? tableModel.method),
    weights: tableModel.method.weights,
  });
  const named = await database.runAndReadAll(
    `SELECT city, problem FROM (${script.steps.at(-1)?.query ?? ""}) WHERE problem LIKE 'unit-weight-%' ORDER BY city`,
  );
  expect(named.getRowsJson()).toEqual([
    ["u5", "unit-weight-missing: POP"],
    ["u6", "unit-weight-negative: POP"],
  ]);
  database.closeSync();
  instance.closeSync();
  expect(found).toEqual([]);
}, 60_000);

test("sums of another framework are refused, and parameters of an earlier run need the sums of that run", () => {
  const [[, method] = []] = weightVariants;
  if (method === undefined) throw new Error("a variant");
  const request = {
    ...{ index: methodOfTable(method), dialect: "duckdb", table: "cities", unit: "city", columns: {} },
    parameters: null,
  } satisfies ScriptRequest;
  const codes = (more: Partial<ScriptRequest>): readonly string[] => {
    const outcome = sqlScript({ ...request, ...more });
    return outcome.ok
      ? outcome.script.steps.map(({ name }) => name)
      : outcome.problems.map(({ code }) => code);
  };
  expect(codes({})).toEqual(["parameters", "weights"]);
  expect(codes({ weights: [["Other: use of C1", 1]] })).toEqual(["sql-weights-unknown"]);
  expect(codes({ parameters: "scale_2024" })).toEqual(["sql-weights-not-kept"]);
});
