import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Grid } from "../../../../src/workbook/cells";
import { readIndex, type Reading } from "../../../../src/workbook/read";
import { fixtureText } from "../../../support/fixtures";
import { contentsOf, gridOfCsv } from "../../../support/grids";
import { readContents } from "../../../../src/app/read-workbook";
import { XlsxWorkbook } from "../../../../src/file";

const table = (name: string): Grid => gridOfCsv("Data", fixtureText(`cases/tables/${name}/data.csv`));
const figures = (reading: Reading, title: string): readonly number[] | false =>
  reading.read && [...(reading.model.indicators.find(({ name }) => name === title)?.values ?? [])];
const said = ({ problems }: Reading, code: string) => problems.filter((problem) => problem.code === code);
const read = async (name: string): Promise<Reading> =>
  readIndex(
    await readContents(
      await XlsxWorkbook.open(readFileSync(join(__dirname, "../../../fixtures/cases", name))),
    ),
  );

test("-999 is missing, and reported once", () => {
  const reading = readIndex(contentsOf([table("18-minus-999-for-missing")]));
  expect(figures(reading, "EP_POV")).toEqual([63.2, NaN, 29.4, 22.6, 86.9, 29.6]);
  expect(said(reading, "figure-as-missing")).toMatchObject([
    { severity: "warning", cell: { row: 2 }, sentence: { names: { found: "-999", count: "2" } } },
  ]);
  expect(reading.table?.missing).toMatchObject([{ mark: "-999", count: 2 }]);
});

test("69,117 is thousands in a file of decimal points, and reported with the figure", () => {
  const reading = readIndex(contentsOf([table("19-thousands-commas-in-every-figure")]));
  expect(figures(reading, "Income (PPP $)")).toEqual([2443, 66771, 2193, 53700, 40744, 69973]);
  expect(reading.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(said(reading, "number-as-text").map(({ message }) => message)).toEqual([
    "Income (PPP $) holds numbers as text (D2, D3, D4, D5, D6, D7); 2,443 was read as 2443.",
  ]);
});

test("no estimate is missing, and the account counts it", () => {
  const reading = readIndex(contentsOf([table("26-no-estimate")]));
  expect(figures(reading, "Inequality")).toEqual([1.2, NaN, 0.2, NaN, 4.5, 9.5]);
  expect(reading.problems.filter(({ code }) => code.startsWith("cell"))).toEqual([]);
  expect(reading.table?.missing).toMatchObject([
    { mark: "no estimate", count: 2 },
    { mark: "No data", count: 1 },
  ]);
});

test("53.3 years in the rows of a table that was turned", async () => {
  const reading = await read("tables/27-names-with-units-in-cells-across.xlsx");
  const values = figures(reading, "Długość życia");
  expect(values && values.every((value) => value > 50 && value < 90)).toBe(true);
  expect(reading.read && reading.model.indicators[0]?.unit).toBe("years");
});

test("TRUE among figures is missing, to formulas too", async () => {
  const reading = await read("boolean-in-data.xlsx");
  expect(said(reading, "cell-boolean")).toMatchObject([{ cell: { row: 4, column: 2 } }]);
  expect(said(reading, "cell-boolean")[0]?.message).toContain("holds TRUE");
  expect(reading.read && reading.source.data.unusable).toEqual(["C5"]);
});
