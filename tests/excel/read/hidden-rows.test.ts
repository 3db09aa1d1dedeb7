import { block, sheetPlan, values, workbookPlan } from "../../support/contract/plans";
import { openExcel, type OpenExcel } from "../support/open-excel";

let excel: OpenExcel;

beforeEach(async () => {
  excel = await openExcel({}, []);
  const rows = Array.from({ length: 6 }, (_, i) => [`U${i}`, i]);
  await excel.port.draw(workbookPlan(sheetPlan("My data", [block(null, 1, 1, values(...rows))])));
});

afterEach(() => excel.close());

const hide = (...rows: readonly number[]): void =>
  excel.workbook.sheet("My data")?.update({ hiddenRows: new Set(rows) });

const hiddenRows = async (): Promise<unknown> => {
  const { sheets } = await excel.port.describe();
  return sheets.map((sheet) => sheet.hiddenRows);
};

test("no rows are listed where none is hidden", async () => {
  expect(await hiddenRows()).toEqual([undefined]);
});

test("rows that are hidden or filtered away are listed", async () => {
  hide(2, 3, 6);
  expect(await hiddenRows()).toEqual([[2, 3, 6]]);
});

test("so are all of them", async () => {
  hide(1, 2, 3, 4, 5, 6);
  expect(await hiddenRows()).toEqual([[1, 2, 3, 4, 5, 6]]);
});

test("hidden rows move with the rows that are put in above them", async () => {
  hide(4);
  excel.workbook.insertRows("My data", 2);
  expect(excel.workbook.sheet("My data")?.state.hiddenRows).toEqual(new Set([5]));
});
