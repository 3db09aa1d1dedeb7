import { grownTables } from "../../../src/workbook/draw/grow-tables";
import type { TableInfo } from "../../../src/workbook/cells";
import { reportPlan } from "../../support/contract/plans";
import { openExcel } from "../../excel/support/open-excel";

const method: TableInfo = {
  name: "Method",
  area: { sheet: "Method", row: 3, column: 0, rows: 11, columns: 2 },
  hasHeader: true,
  hasTotals: false,
};
const cell = (row: number, column: number, sheet = "Method") => ({ sheet, row, column });

test("a table grows by the rows that touch it from below, and by the columns from the right", () => {
  expect(grownTables([method], [cell(14, 0), cell(14, 1), cell(15, 0)])).toEqual([
    { name: "Method", area: { ...method.area, rows: 13 } },
  ]);
  expect(grownTables([method], [cell(3, 2), cell(5, 2)])).toEqual([
    { name: "Method", area: { ...method.area, columns: 3 } },
  ]);
});

test.each([
  ["inside of it", cell(13, 1)],
  ["a row further down", cell(15, 0)],
  ["beside what is below it", cell(14, 2)],
  ["on another sheet", cell(14, 0, "Data")],
])("a cell %s leaves it as it is", (_, written) => {
  expect(grownTables([method], [written])).toEqual([]);
});

test("a table with a row of totals has no place below it", () => {
  expect(grownTables([{ ...method, hasTotals: true }], [cell(14, 0)])).toEqual([]);
});

test("a title that is written below a table of the workbook becomes its next row", async () => {
  const { port, workbook, close } = await openExcel({}, ["Data"]);
  await port.draw(reportPlan(3));
  const table = () => workbook.sheet("Scores")!.state.tables[0]!;
  const { area } = table();
  const below = { sheet: "Scores", row: area.row + area.rows, column: area.column };
  await port.write([{ cell: below, value: "Another" }]);
  expect(table().area).toEqual({ ...area, rows: area.rows + 1 });
  await port.write([{ cell: { ...below, row: below.row + 1 }, value: null }]);
  expect(table().area.rows).toBe(area.rows + 1);
  close();
});
