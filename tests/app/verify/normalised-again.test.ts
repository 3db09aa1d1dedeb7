import { XlsxWorkbook } from "../../../src/file";
import { checked } from "../../../src/file/excelize";
import { address } from "../../../src/workbook/cells";
import { smallIndex } from "../../support/small-index";
import { areaNamed, scoredPlan, verified } from "../../support/verified";
import { edited } from "../../support/xlsx-port";

const open = (bytes: Uint8Array) => XlsxWorkbook.open(bytes);
let report: Uint8Array;
beforeAll(async () => {
  const workbook = await smallIndex({
    Transformation: "square root",
    "Transformation A2a": "none",
    "Normalisation level 2": "z-score 50 10",
    "Normalisation A": "quantile groups 4",
  });
  await scoredPlan(workbook);
  report = await workbook.save();
});

test("A report with transformed values and aggregates that are normalised again is proved", async () => {
  expect(await verified(await open(report))).toMatchObject({ cells: [], blocks: [] });
});

test.each([
  ["PSCI_Scores_Aggregated", -1, 0],
  ["PSCI_Treated_Transformed", -1, 0],
  ["PSCI_Parameters_Aggregates", 2, 5],
])("a figure of %s that was overwritten is named", async (name, row, column) => {
  const area = await areaNamed(await open(report), name);
  const at = address(area.row + (row < 0 ? area.rows + row : row), area.column + column);
  const forged = await edited(report, (book) => checked(book.SetCellValue(area.sheet, at, 77.5)));
  const { cells } = await verified(await open(forged));
  expect(cells[0]).toMatchObject({ block: name, kind: "formula-overwritten", found: 77.5 });
});

test("another number of groups on Parameters is named", async () => {
  const area = await areaNamed(await open(report), "PSCI_Parameters_Aggregates");
  const at = address(area.row + 2, area.column + area.columns - 1);
  const forged = await edited(report, (book) => checked(book.SetCellValue(area.sheet, at, 5)));
  const { cells } = await verified(await open(forged));
  expect(cells.map(({ block }) => block)).toContain("PSCI_Parameters_Aggregates");
});
