import { Dialect, init, parse } from "@polyglot-sql/sdk";
import type { DialectName } from "../../src/sql";
import { sqlScript } from "../../src/sql";
import { methodOfTable } from "./support/scored-table";
import { methods } from "./support/variants";

/** The dialects that no test runs. */
const parsers: Partial<Record<DialectName, Dialect>> = {
  bigquery: Dialect.BigQuery,
  snowflake: Dialect.Snowflake,
  tsql: Dialect.TSQL,
  databricks: Dialect.Databricks,
};

beforeAll(() => init());

test("the parser refuses what is no SQL", () => {
  expect(parse("SELECT a FROM (SELECT 1", Dialect.Snowflake).success).toBe(false);
});

/** One of a kind of each stage: parsing all of them in all dialects would take long. */
const some = methods.filter(([title]) =>
  /^(as it is|own imputations|screening|imputation row median|strict winsorise then log combined|aggregation (OWA|minimum|product)|fractional ranks|normalisation (IQR-robust|categorical)|gates)/.test(
    title,
  ),
);

// Written by others, and not by us: what it takes is SQL of that dialect, as far as one can know without the database.
test.each(Object.entries(parsers))("a parser that is not ours reads scripts for %s", (name, parser) => {
  const dialect = name as DialectName; // A key of the record above.
  const found: string[] = [];
  let scripts = 0;
  for (const [title, method] of some) {
    const request = { dialect, table: "cities", unit: "city", columns: {}, parameters: null };
    const outcome = sqlScript({ index: methodOfTable(method), ...request });
    if (!outcome.ok) {
      const others = outcome.problems.filter(({ code }) => code !== "sql-database-lacks");
      if (others.length > 0) found.push(`${title}: ${JSON.stringify(others)}`);
      continue;
    }
    scripts++;
    for (const { query } of outcome.script.steps) {
      const parsed = parse(query, parser);
      if (!parsed.success)
        found.push(`${title}: ${parsed.error ?? ""} ${query.split("\n")[(parsed.errorLine ?? 1) - 1] ?? ""}`);
    }
  }
  expect(found).toEqual([]);
  expect(scripts).toBeGreaterThan(dialect === "tsql" ? 4 : 6);
});
