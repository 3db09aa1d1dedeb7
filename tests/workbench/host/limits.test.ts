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

const grid = (rows: number, columns: number, value: string): string[][] =>
  Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));

const kilobyte = "x".repeat(1000);

test("a request over 5 MB is refused by the client's own error, and nothing is written", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:J600").values = grid(600, 10, kilobyte);
    await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
  expect(workbook.sheet("Data")?.used()).toBeNull();
});

test("an answer over 5 MB is refused by the client's own error", async () => {
  workbook.batch("user", () => {
    workbook
      .sheet("Data")
      ?.write({ row: 0, column: 0, rows: 600, columns: 10 }, (cell) => ({ ...cell, value: kilobyte }));
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:J600").load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });
});

test("the bytes are counted as UTF-8", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:J300").values = grid(300, 10, "ñ".repeat(900));
    await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  });
});

test("more than five million cells are too many for one read", async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange().load("values");
    await expect(context.sync()).rejects.toMatchObject({ code: "RangeExceedsLimit" });
  });
});
