import { MemoryWorkbook } from "../../../workbench/memory";
import { withOffice, type OfficeGlobals } from "../../support/office";

let office: OfficeGlobals;
let workbook: MemoryWorkbook;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet("Data");
  office = await withOffice(workbook);
});

afterEach(() => office.close());

const write = (value: string) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[value]];
    await context.sync();
  });

test("while the user types in a cell, nothing is done", async () => {
  workbook.editing = true;
  await expect(write("x")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  workbook.editing = false;
  await write("y");
  expect(workbook.sheet("Data")?.value(0, 0)).toBe("y");
});

test("a protected sheet can be read and not written", async () => {
  workbook.sheet("Data")?.update({ protected: true });
  await expect(write("x")).rejects.toMatchObject({ code: "AccessDenied" });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange("A1").load("values");
    await context.sync();
    expect(range.values).toEqual([[""]]);
  });
});

test("a sheet that was deleted meanwhile is not found", async () => {
  workbook.addSheet("Other");
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    await context.sync();
    workbook.deleteSheet(workbook.sheet("Data") ?? workbook.addSheet("never"));
    sheet.getRange("A1").values = [[1]];
    await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
  });
});

test("the n-th request fails when it is asked to, the others do not", async () => {
  office.host.fail({ sync: 2, code: "GeneralException" });
  await write("first");
  await expect(write("second")).rejects.toMatchObject({ code: "GeneralException" });
  expect(workbook.sheet("Data")?.value(0, 0)).toBe("first");
  await write("third");
  expect(workbook.sheet("Data")?.value(0, 0)).toBe("third");
});

test("a request can fail with a part of it done", async () => {
  office.host.fail({ sync: 1, code: "GeneralException", afterActions: 1_000 });
  await expect(write("done")).rejects.toMatchObject({ code: "GeneralException" });
  expect(workbook.sheet("Data")?.value(0, 0)).toBe("done");
});

test("a lost session has the client's own error", async () => {
  office.host.fail({ sync: 1, code: "InvalidOrTimedOutSession" });
  await expect(write("x")).rejects.toMatchObject({ code: "InvalidOrTimedOutSession" });
});
