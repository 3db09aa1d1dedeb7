import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AnalysesJson } from "../../src/app";
import { XlsxWorkbook } from "../../src/file";
import { address } from "../../src/workbook/cells";
import { command, temporaryFolder } from "../support/command";
import { areaNamed } from "../support/verified";
import { edited } from "../support/xlsx-port";

const example = join(__dirname, "..", "..", "examples", "technology-achievement.xlsx");
const folder = temporaryFolder();
let scored: Uint8Array | undefined;
const file = (): string => folder.file("index-scored.xlsx");

beforeEach(async () => {
  copyFileSync(example, folder.file("index.xlsx"));
  if (scored === undefined) {
    const { code, out } = await command("score", folder.file("index.xlsx"), "--with", "tests");
    expect(code).toBe(0);
    expect(out).toMatch(/Finland +74\.5 {2}rank 1 \(1 to \d+\)/);
    expect(out).toContain(
      "In brackets: 5th to 95th percentile of the rank in 1,000 runs that vary weights, ",
    );
    scored = readFileSync(file());
  }
  writeFileSync(file(), scored);
});

const sheetsOf = async (path: string): Promise<readonly string[]> =>
  (await (await XlsxWorkbook.open(readFileSync(path))).describe()).sheets.map(({ name }) => name);

test("a report with tests is verified: its test is run again", async () => {
  const { code, out } = await command("verify", file());
  expect(out).toContain("Verified: no cell differs.");
  expect(code).toBe(0);
});

test("the 95th percentile of a rank that somebody made narrower is named; exit code 1", async () => {
  const area = await areaNamed(await XlsxWorkbook.open(readFileSync(file())), "PSCI_Robustness_Table");
  const [grid] = await (await XlsxWorkbook.open(readFileSync(file()))).read([area]);
  const column = grid!.values[0]!.findIndex((title) => String(title).startsWith("95"));
  expect(column).toBeGreaterThan(0);
  const cell = address(area.row + 5, area.column + column);
  writeFileSync(file(), await edited(readFileSync(file()), (book) => book.SetCellValue(area.sheet, cell, 5)));
  const { code, out } = await command("verify", file());
  expect(code).toBe(1);
  expect(out.split("\n")[0]).toMatch(`${area.sheet}!${cell}: `);
});

test("the sheets stay with the next run, and go where they are refused", async () => {
  const next = folder.file("next.xlsx");
  await command("score", file(), "--out", next, "--quiet");
  expect(await sheetsOf(next)).toEqual(await sheetsOf(file()));
  const without = folder.file("without.xlsx");
  await command("score", file(), "--without", "tests", "--out", without, "--quiet");
  expect((await sheetsOf(without)).filter((name) => /Robustness|Trace|Statistics/.test(name))).toEqual([]);
  expect((await command("verify", without)).code).toBe(0);
});

test("--with and --without together are an error", async () => {
  const { code, error } = await command("score", file(), "--with", "tests", "--without", "tests");
  expect(code).toBe(2);
  expect(error).toContain("cannot be used with");
});

test("a replicate by its number has what it changed, and the ranks of each unit", async () => {
  const { code, out } = await command("analyse", example, "--replicate", "417", "--json");
  expect(code).toBe(0);
  const { analyses } = JSON.parse(out) as AnalysesJson;
  expect(Object.keys(analyses)).toEqual(["replicate"]);
  const { changed, units } = analyses["replicate"]!.tables;
  expect(changed!.map(({ part }) => part)).toEqual(expect.arrayContaining(["normalisation", "weights"]));
  expect(units!.map(({ rank }) => rank)[0]).toBe(1);
  expect(units).toHaveLength(23);
});

test.each([
  ["--replicate", "1001"],
  ["--replicate", "5", "--replicates", "4"],
])("%s %s that is no run of the test says how many there are", async (...words) => {
  const { code, out } = await command("analyse", example, ...words);
  expect(code).toBe(2);
  expect(out).toMatch(/The test has (1000|4) replicates, and no replicate (1001|5)\. Name one of 1 to/);
});
