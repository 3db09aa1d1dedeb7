import { readFileSync } from "node:fs";
import { join } from "node:path";
import { XlsxWorkbook } from "../../../../src/file";
import { readIndex, type WorkbookContents } from "../../../../src/workbook/read";
import { plausibilityProblems } from "../../../../src/workbook/problems/plausibility-problems";
import { fixtureText } from "../../../support/fixtures";
import { contentsOf, gridOfRows, rowsOfCsv } from "../../../support/grids";

const ofCells = ["figure-as-missing", "text-as-missing", "cell-unit", "text-repeated"];
const doubts = new Set([...Object.keys(plausibilityProblems), ...ofCells]);

function doubtsIn(contents: WorkbookContents): readonly string[] {
  const reading = readIndex(contents);
  expect(reading.read).toBe(true);
  return reading.problems.filter(({ code }) => doubts.has(code)).map(({ message }) => message);
}

test("the sample has no implausible figure", () => {
  const [cities, framework] = ["sample/cities.csv", "sample/framework.csv"].map(fixtureText).map(rowsOfCsv);
  const sheets = [gridOfRows("Data", cities ?? []), gridOfRows("Framework", framework ?? [])];
  expect(doubtsIn(contentsOf(sheets))).toEqual([]);
});

test("nor has the Technology Achievement Index", () => {
  expect(doubtsIn(contentsOf([gridOfRows("Data", rowsOfCsv(fixtureText("tai/tai23_raw.csv")))]))).toEqual([]);
});

test.each(["capabilities", "coin-tool", "experts", "panel", "technology-achievement"])(
  "nor has the example %s",
  async (name) => {
    const folder = join(__dirname, "../../../../examples");
    const workbook = await XlsxWorkbook.open(readFileSync(join(folder, `${name}.xlsx`)));
    const description = await workbook.describe();
    const grids = await workbook.read(description.sheets.flatMap(({ used }) => (used ? [used] : [])));
    expect(doubtsIn({ description, grids })).toEqual([]);
  },
);
