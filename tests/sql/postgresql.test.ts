import { postgresql } from "../../src/sql/dialects/postgresql";
import { differences, type Row } from "./support/differences";
import { type PostgreSql, startPostgreSql } from "./support/postgresql";
import { scriptOf } from "./support/script-of";
import { tableStatements } from "./support/table-in-sql";
import { weightVariants, withMadeWeights } from "./support/weight-variants";
import { methods } from "./support/variants";

let server: PostgreSql | null = null;
beforeAll(async () => {
  server = await startPostgreSql();
  server?.run(
    tableStatements(postgresql)
      .map((one) => `${one};`)
      .join("\n"),
  );
}, 60_000);
afterAll(() => server?.stop());

test("PostgreSQL scores the table as the engine, to 1e-9 and with the same ranks, for every method that SQL has", () => {
  if (server === null) return console.warn("PostgreSQL is not installed: its scripts were not run.");
  const statements: string[] = [];
  const scripts = methods.map(([title, method]) => ({
    title,
    method,
    script: scriptOf("postgresql", method),
  }));
  scripts.forEach(({ script }, k) => {
    for (const { name, query } of script.steps)
      statements.push(
        name === "parameters"
          ? `DROP TABLE IF EXISTS ${script.parametersTable};\nCREATE TABLE ${script.parametersTable} AS\n${query};`
          : `\\echo ## ${k}\nSELECT row_to_json(r) FROM (\n${query}\n) AS r;`,
      );
  });
  const printed = server.run(statements.join("\n")).split(/^## (?=\d+$)/m);
  const found = scripts.flatMap(({ title, method, script }, k) => {
    const [, ...lines] = (printed[k + 1] ?? "").trim().split("\n");
    const rows = lines.map((line): Row => JSON.parse(line) as Row); // One object per line, by row_to_json.
    return differences(title, method, script, rows);
  });
  expect(found).toEqual([]);
}, 240_000);

test("weights from data follow from sums that PostgreSQL gives", async () => {
  if (server === null) return console.warn("PostgreSQL is not installed: its scripts were not run.");
  const database = server;
  const rowsOf = (query: string): readonly Row[] =>
    database
      .run(`SELECT row_to_json(r) FROM (\n${query}\n) AS r;`)
      .trim()
      .split("\n")
      .map((line): Row => JSON.parse(line) as Row); // One object per line, by row_to_json.
  const found: string[] = [];
  for (const [title, method] of weightVariants.filter(([title]) => /unit weights|again|factor/.test(title))) {
    const script = await withMadeWeights("postgresql", method, ({ parametersTable }, kind, query) => {
      if (kind === "parameters")
        database.run(
          `DROP TABLE IF EXISTS ${parametersTable};\nCREATE TABLE ${parametersTable} AS\n${query};`,
        );
      const rows = kind === "parameters" ? [] : rowsOf(query);
      return Promise.resolve(
        rows.map(
          ({ statistic, value }) => [String(statistic), value === null ? NaN : Number(value)] as const,
        ),
      );
    });
    found.push(...differences(title, method, script, rowsOf(script.steps.at(-1)?.query ?? "")));
  }
  expect(found).toEqual([]);
}, 120_000);
