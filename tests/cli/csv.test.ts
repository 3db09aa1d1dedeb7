import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { score } from "../../src/engine";
import { readWorkbook, resultsJson, type ResultsJson } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { decodeText } from "../../src/cli/csv/decode-text";
import { parseTable } from "../../src/cli/csv/parse-table";
import { planCsvWorkbook } from "../../src/cli/csv/plan-workbook";
import { command, temporaryFolder } from "../support/command";
import { sampleModel } from "../support/sample";

const fixtures = join(__dirname, "..", "fixtures", "sample");
const folder = temporaryFolder();

function sampleFolder(files: Readonly<Record<string, string>>): string {
  const path = folder.file("cities");
  mkdirSync(path);
  for (const [name, fixture] of Object.entries(files))
    copyFileSync(join(fixtures, fixture), join(path, name));
  return path;
}

test("a folder with data.csv and framework.csv is scored like the model of the same figures", async () => {
  const path = sampleFolder({ "data.csv": "cities.csv", "framework.csv": "framework.csv" });
  const { code, out } = await command("score", path, "--json");
  const json = JSON.parse(out) as ResultsJson;
  const outcome = score(sampleModel());
  if (!outcome.ok) throw new Error("not scored");
  const expected = resultsJson(outcome.results, []);
  expect(code).toBe(0);
  expect(json.scores).toEqual(expected.scores);
  expect(json.gaps).toEqual(expected.gaps);
});

test("a folder's workbook stands next to it, with the tables in it, and verifies", async () => {
  const path = sampleFolder({ "DATA.CSV": "cities.csv", "Framework.csv": "framework.csv" });
  writeFileSync(join(path, "method.csv"), "Setting,Value\nNormalisation,z-score 100 10\n");
  expect((await command("score", path, "--quiet")).code).toBe(0);
  expect((await command("verify", folder.file("cities-scored.xlsx"))).code).toBe(0);
});

test("costs.csv, plan.csv and scenarios.csv are read beside the data, and stay in the workbook", async () => {
  const path = sampleFolder({ "data.csv": "cities.csv", "framework.csv": "framework.csv" });
  writeFileSync(join(path, "Costes.csv"), "iCode,CostPerUnit,MaxChange\nSA1a,669,1\n");
  writeFileSync(join(path, "plan.csv"), "Setting,Value\nBudget,2000\nExcluded,C07 SA1a; SA2b\n");
  writeFileSync(join(path, "scenarios.csv"), "Scenario,Setting,Unit,Value\nOther,Weight SA1,,2\n");
  const { code, error } = await command("score", path, "--without", "decisions", "--quiet");
  expect([code, error]).toEqual([0, ""]);
  const { description, reading } = await readWorkbook(
    await XlsxWorkbook.open(readFileSync(folder.file("cities-scored.xlsx"))),
    {},
  );
  if (!reading.read) throw new Error("It is read.");
  const { costs, plan, scenarios } = reading.source.decisions!;
  expect(costs).toMatchObject([{ indicator: "SA1a", perUnit: 669 }]);
  expect(plan!.settings).toMatchObject({ budget: 2000, excluded: [{ unit: "C07" }, { unit: null }] });
  expect(scenarios).toMatchObject([{ name: "Other", changes: [{ node: "SA1", weight: 2 }] }]);
  expect(description.tables.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Costs", "PlanSettings", "Scenarios"]),
  );
});

test("a folder without data.csv is 2, with the ways out", async () => {
  const { code, error } = await command("score", sampleFolder({ "framework.csv": "framework.csv" }));
  expect([code, error]).toEqual([2, expect.stringMatching(/has no data\.csv.*or name the CSV file itself/)]);
});

test.each([
  ["empty", "", "is empty"],
  ["of a quotation mark that is not closed", 'a,b\n"x,1\n', "not closed, in row 2"],
])("a file that is %s is 2", async (_, text, message) => {
  mkdirSync(folder.file("bad"));
  writeFileSync(folder.file("bad/data.csv"), text);
  const { code, error } = await command("score", folder.file("bad"));
  expect([code, error]).toEqual([2, expect.stringContaining(message)]);
});

const parseRows = (text: string): readonly (readonly unknown[])[] =>
  parseTable(text, "data.csv", "Data").rows;

describe("parseTable(text)", () => {
  test.each([
    ["commas", "a,b\nx,1\n"],
    ["semicolons", "a;b\nx;1\n"],
    ["tabs", "a\tb\nx\t1\n"],
    ["a byte order mark", "\ufeffa,b\r\nx,1\r\n"],
    ["the separator that Excel names", "sep=|\r\na|b\r\nx|1\r\n"],
    ["blank rows", "a,b\n\n,\nx,1\n\n"],
  ])("reads %s", (_, text) => {
    expect(parseRows(decodeText(new TextEncoder().encode(text)))).toEqual([
      ["a", "b"],
      ["x", 1],
    ]);
  });

  test("keeps headers as text, and reads quotes and line breaks in them", () => {
    expect(parseRows('code,2020,2021\n"x ""y""\nz",1,\n')).toEqual([
      ["code", "2020", "2021"],
      ['x "y"\nz', 1, null],
    ]);
  });
});

test("a header that no Excel table can have makes a plain sheet", () => {
  const rows = [
    ["a", "A"],
    ["x", 1],
  ];
  const [sheet] = planCsvWorkbook([{ name: "Data", rows, header: 0, hasNotes: false, notUsed: [] }]).sheets;
  expect([sheet?.tables, sheet?.blocks[0]?.name]).toEqual([[], null]);
});
