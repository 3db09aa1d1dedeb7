import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "papaparse";
import { readWorkbook, scoreIndex } from "../../src/app";
import { openInput } from "../../src/cli/files/input";
import { command, temporaryFolder } from "../support/command";
import { onDuckDb } from "../warehouse/support/duckdb";

const recipe = join(__dirname, "..", "..", "examples", "published", "hdi");
const folder = temporaryFolder();

const rowsOf = (path: string): readonly (readonly string[])[] =>
  parse<string[]>(readFileSync(path, "utf8"), { skipEmptyLines: true }).data;

const csv = (rows: readonly (readonly unknown[])[]): string => rows.map((row) => row.join(",")).join("\n");

/** The HDI with its goalposts in goalposts.csv, beside those of another year; the Framework has none. */
function inOwnTable(): string {
  const path = folder.file("hdi");
  mkdirSync(path);
  copyFileSync(join(recipe, "data.csv"), join(path, "data.csv"));
  const [header = [], ...rows] = rowsOf(join(recipe, "framework.csv"));
  const [lower, upper] = [header.indexOf("Lower"), header.indexOf("Upper")];
  const without = [header, ...rows].map((row) => row.filter((_, k) => k !== lower && k !== upper));
  writeFileSync(join(path, "framework.csv"), csv(without));
  const own = rows.filter((row) => row[lower] !== "");
  writeFileSync(
    join(path, "goalposts.csv"),
    csv([
      ["Indicator", "Lower", "Upper", "Year"],
      ...own.map((row) => [row[0], Number(row[lower]) + 1, row[upper], 2010]),
      ...own.map((row) => [row[0], row[lower], row[upper], 2022]),
    ]),
  );
  writeFileSync(
    join(path, "method.csv"),
    `${readFileSync(join(recipe, "method.csv"), "utf8").trim()}\nGoalposts year,2022\n`,
  );
  return path;
}

let path = "";
beforeEach(() => (path = inOwnTable()));

async function scored(input: string) {
  const { workbook, choice } = await openInput(input);
  const outcome = scoreIndex((await readWorkbook(workbook, choice)).reading);
  if (!outcome.scored) throw new Error(JSON.stringify(outcome.problems));
  return outcome;
}

test("the HDI with its goalposts in a table has the scores of the Framework's, bit for bit, and those of numpy", async () => {
  const [own, table] = [await scored(recipe), await scored(path)];
  expect(table.results.scores).toEqual(own.results.scores);
  expect(table.problems).toEqual(own.problems);
  const [header = [], ...rows] = rowsOf(join(__dirname, "expected", "hdi.csv"));
  const index = table.model.framework.findIndex(({ code }) => code === "HDI");
  rows.forEach((row, i) =>
    expect(table.results.scores[index]?.[i]).toBeCloseTo(Number(row[header.indexOf("HDI")]), 9),
  );
});

test("psci sql writes the same script, and DuckDB gives the same scores, with goalposts.csv and with --goalposts", async () => {
  const options = ["--dialect", "duckdb", "--table", "places"] as const;
  const [own, table] = [await command("sql", recipe, ...options), await command("sql", path, ...options)];
  expect([table.code, table.out]).toEqual([0, own.out]);

  const out = folder.file("scores.csv");
  const run = await command("score", path, "--engine", "duckdb", "--threads", "1", "--out", out, "--quiet");
  expect([run.code, run.error]).toEqual([0, ""]);
  const { model, results } = await scored(path);
  const index = model.framework.findIndex(({ code }) => code === "HDI");
  const byCode = new Map(model.units.map(({ code }, i) => [code, results.scores[index]?.[i] ?? NaN]));
  const found = await onDuckDb(`from read_csv('${out}') select Code, score_HDI`);
  expect(found).toHaveLength(byCode.size);
  for (const [code, value] of found) expect(Number(value)).toBeCloseTo(byCode.get(String(code)) ?? NaN, 9);

  const beside = ["framework", "method", "goalposts"].flatMap((name) => [
    `--${name}`,
    join(path, `${name}.csv`),
  ]);
  const single = await command("score", join(path, "data.csv"), ...beside, "--json", "--quiet");
  expect(single.code).toBe(0);
  expect((JSON.parse(single.out) as { scores: { HDI: number[] } }).scores.HDI).toEqual([
    ...(results.scores[index] ?? []),
  ]);
}, 60_000);

test("goalposts in both tables: the table's count, and DuckDB's run says so too", async () => {
  const both = folder.file("both");
  mkdirSync(both);
  for (const file of ["data.csv", "framework.csv", "method.csv"])
    copyFileSync(join(recipe, file), join(both, file));
  writeFileSync(join(both, "goalposts.csv"), "Indicator,Lower,Upper\nGNI,200,\n");
  const script = await command("sql", both, "--dialect", "duckdb", "--table", "places");
  expect([script.code, script.error]).toEqual([0, expect.stringContaining("is 200 (Goalposts!B2)")]);
  const out = folder.file("both.csv");
  const run = await command("score", both, "--engine", "duckdb", "--threads", "1", "--out", out);
  expect(run.code).toBe(0);
  expect(run.out).toContain(
    "The lower goalpost of Gross national income per head (GNI) is 200 (Goalposts!B2), in place of 100",
  );
}, 60_000);
