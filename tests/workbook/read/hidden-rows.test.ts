import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { readIndex } from "../../../src/workbook/read";
import { hiddenRowsProblem } from "../../../src/workbook/read/hidden-rows";
import { onlyData, sourceOf } from "../../support/report-input";
import { sampleModel } from "../../support/sample";
import { smallIndex } from "../../support/small-index";
import { edited } from "../../support/xlsx-port";

const { data } = sourceOf(sampleModel());
const [sheet] = onlyData.sheets;
if (sheet === undefined) throw new Error("no sheet");

test("hiddenRowsProblem(description, source) counts the hidden rows that are units, and no others", () => {
  const hidden = { ...onlyData, sheets: [{ ...sheet, name: "DATA", hiddenRows: [0, 5, 6, 900] }] };
  const [problem] = hiddenRowsProblem(hidden, data);
  expect(problem).toMatchObject({ code: "hidden-rows", severity: "note", cell: { row: 5 } });
  expect(problem?.details).toEqual({ count: "2", sheet: "Data" });
});

test("there is no problem when no unit is hidden, or the host does not know", () => {
  expect(hiddenRowsProblem({ ...onlyData, sheets: [{ ...sheet, hiddenRows: [0] }] }, data)).toEqual([]);
  expect(hiddenRowsProblem(onlyData, data)).toEqual([]);
});

test("rows that are hidden in a file are scored, and reported", async () => {
  const bytes = await edited(await (await smallIndex({})).save(), (book) => {
    for (const row of [3, 5]) checked(book.SetRowVisible("Data", row, false));
  });
  const workbook = await XlsxWorkbook.open(bytes);
  const description = await workbook.describe();
  expect(description.sheets.map(({ hiddenRows }) => hiddenRows)).toEqual([[2, 4], undefined, undefined]);
  const grids = await workbook.read(description.sheets.flatMap(({ used }) => used ?? []));
  const reading = readIndex({ description, grids });
  expect(reading.read && reading.model.units).toHaveLength(12);
  const said = reading.problems.filter(({ code }) => code === "hidden-rows");
  expect(said.map(({ message }) => message)).toEqual(["2 hidden rows of Data are scored, from Data!A3 on."]);
});
