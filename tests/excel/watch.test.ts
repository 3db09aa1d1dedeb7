import type { EditEvent } from "../../src/app/live-port";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "../support/contract/plans";
import { openExcel, type OpenExcel } from "./support/open-excel";

let excel: OpenExcel;
let reported: EditEvent[];
let stop: () => Promise<void>;

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(async () => {
  excel = await openExcel({}, ["Data"]);
  await excel.port.draw(reportPlan(2));
  reported = [];
  stop = await excel.port.watch((edit) => reported.push(edit));
});

afterEach(() => excel.close());

const data = (row: number, column: number) => ({ sheet: "Data", row, column });

test("an edit on a sheet of the user's is reported with its cells", async () => {
  excel.workbook.type(data(3, 1), 5);
  await settled();
  expect(reported).toEqual([{ area: { ...data(3, 1), rows: 1, columns: 1 } }]);
});

test("edits on sheets of the report are not reported", async () => {
  excel.workbook.type({ sheet: "Profile", row: 0, column: 1 }, "Unit 2");
  await settled();
  expect(reported).toEqual([]);
});

test("what the port writes itself is not reported: drawings, undone drawings, edits", async () => {
  const undo = await excel.port.drawUndoable(
    workbookPlan(
      sheetPlan("Mine", [block(null, 0, 0, values(["a"], [1]))], {
        tables: [
          {
            name: "Given",
            area: { sheet: "Mine", row: 0, column: 0, rows: 2, columns: 1 },
            style: "TableStyleMedium2",
            filter: true,
          },
        ],
      }),
    ),
    {},
  );
  await excel.port.write([{ cell: data(0, 0), value: 1 }]);
  await settled();
  await undo();
  await settled();
  expect(reported).toEqual([]);
  excel.workbook.type(data(0, 0), 2);
  await settled();
  expect(reported).toHaveLength(1);
});

test("an edit of the user's in the very moment of a write is reported", async () => {
  const writing = excel.port.write([{ cell: data(0, 0), value: 1 }]);
  excel.workbook.type(data(3, 1), 5);
  await writing;
  await settled();
  expect(reported).toEqual([{ area: { ...data(3, 1), rows: 1, columns: 1 } }]);
});

test("a sheet that comes or goes is reported as a change of the whole workbook", async () => {
  const sheet = excel.workbook.addSheet("New");
  await settled();
  expect(reported).toEqual([{ area: null }]);
  excel.workbook.deleteSheet(sheet);
  await settled();
  expect(reported).toEqual([{ area: null }, { area: null }]);
});

test("a sheet of the report that the user deletes is not reported", async () => {
  const scores = excel.workbook.sheet("Scores");
  if (scores) excel.workbook.deleteSheet(scores);
  await settled();
  expect(reported).toEqual([]);
});

test("a sheet is reported by the name that it has now", async () => {
  const sheet = excel.workbook.sheet("Data");
  if (sheet) excel.workbook.renameSheet(sheet, "Cities");
  excel.workbook.type({ sheet: "Cities", row: 0, column: 0 }, 1);
  await settled();
  expect(reported).toEqual([{ area: { sheet: "Cities", row: 0, column: 0, rows: 1, columns: 1 } }]);
});

test("a storm of edits is looked up in few requests, and each is reported", async () => {
  const before = excel.host.requests.length;
  for (let row = 0; row < 200; row++) excel.workbook.type(data(row, 0), row);
  await settled();
  expect(reported).toHaveLength(200);
  expect(excel.host.requests.length - before).toBeLessThan(10);
});

test("edits that cannot be looked up are reported as a change of the whole workbook", async () => {
  excel.host.fail({ sync: 1, code: "GeneralException" });
  excel.workbook.type(data(0, 0), 1);
  await settled();
  expect(reported).toEqual([{ area: null }]);
});

test("after stopping, nothing is reported", async () => {
  await stop();
  excel.workbook.type(data(0, 0), 1);
  await settled();
  expect(reported).toEqual([]);
});
