import type { EditEvent } from "../../src/app/live-port";
import { block, reportPlan, sheetPlan, values, workbookPlan } from "../support/contract/plans";
import { openExcel, type OpenExcel } from "./support/open-excel";

let excel: OpenExcel;
let reported: EditEvent[];
let stop: () => Promise<void>;

/** Waits until so many edits are reported; a test that waits in vain ends by its limit of time. */
async function until(count: number, list: readonly EditEvent[] = reported): Promise<void> {
  while (list.length < count) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** Edits are reported in their order: what comes before this one would have been reported before it. */
async function untilNothingElse(): Promise<void> {
  const before = [...reported];
  excel.workbook.type(data(90, 9), "last");
  await until(before.length + 1);
  expect(reported).toEqual([...before, { area: { ...data(90, 9), rows: 1, columns: 1 } }]);
}

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
  await until(1);
  expect(reported).toEqual([{ area: { ...data(3, 1), rows: 1, columns: 1 } }]);
});

test("edits on sheets of the report are not reported", async () => {
  excel.workbook.type({ sheet: "Profile", row: 0, column: 1 }, "Unit 2");
  await untilNothingElse();
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
  await untilNothingElse();
  await undo();
  excel.workbook.type(data(0, 0), 2);
  await until(2);
  expect(reported).toHaveLength(2);
});

test("an edit of the user's in the very moment of a write is reported", async () => {
  const writing = excel.port.write([{ cell: data(0, 0), value: 1 }]);
  excel.workbook.type(data(3, 1), 5);
  await writing;
  await until(1);
  await untilNothingElse();
  expect(reported[0]).toEqual({ area: { ...data(3, 1), rows: 1, columns: 1 } });
  expect(reported).toHaveLength(2);
});

test("a sheet that comes or goes is reported as a change of the whole workbook", async () => {
  const sheet = excel.workbook.addSheet("New");
  await until(1);
  expect(reported).toEqual([{ area: null }]);
  excel.workbook.deleteSheet(sheet);
  await until(2);
  expect(reported).toEqual([{ area: null }, { area: null }]);
});

test("a sheet of the report that the user deletes is not reported", async () => {
  const scores = excel.workbook.sheet("Scores");
  if (scores) excel.workbook.deleteSheet(scores);
  await untilNothingElse();
  expect(reported).toHaveLength(1);
});

test("a sheet is reported by the name that it has now", async () => {
  const sheet = excel.workbook.sheet("Data");
  if (sheet) excel.workbook.renameSheet(sheet, "Cities");
  excel.workbook.type({ sheet: "Cities", row: 0, column: 0 }, 1);
  await until(1);
  expect(reported).toEqual([{ area: { sheet: "Cities", row: 0, column: 0, rows: 1, columns: 1 } }]);
});

test("a storm of edits is looked up in few requests, and each is reported", async () => {
  const before = excel.host.requests.length;
  for (let row = 0; row < 200; row++) excel.workbook.type(data(row, 0), row);
  await until(200);
  expect(reported).toHaveLength(200);
  expect(excel.host.requests.length - before).toBeLessThan(10);
});

test("edits that cannot be looked up are reported as a change of the whole workbook", async () => {
  excel.host.fail({ sync: 1, code: "GeneralException" });
  excel.workbook.type(data(0, 0), 1);
  await until(1);
  expect(reported).toEqual([{ area: null }]);
});

test("after stopping, nothing is reported", async () => {
  await stop();
  const others: EditEvent[] = [];
  await excel.port.watch((edit) => others.push(edit));
  excel.workbook.type(data(0, 0), 1);
  await until(1, others);
  expect(reported).toEqual([]);
});
