import { MemoryWorkbook } from "../../../workbench/memory";
import { withOffice, type OfficeGlobals } from "../../support/office";

let office: OfficeGlobals;
let workbook: MemoryWorkbook;
/** Ends the calculation that runs: A2 is what A1 holds, twice. */
let compute: () => void;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet("Data");
  workbook.type({ sheet: "Data", row: 0, column: 0 }, 1);
  workbook.type({ sheet: "Data", row: 1, column: 0 }, "=A1*2");
  office = await withOffice(workbook);
  workbook.recalculateWith(
    () =>
      new Promise<void>((resolve) => {
        compute = () => {
          const input = Number(workbook.sheet("Data")?.value(0, 0));
          workbook.storeResult({ sheet: "Data", row: 1, column: 0 }, input * 2);
          resolve();
        };
      }),
  );
});

afterEach(() => office.close());

const read = (address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Data").getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

const write = (value: number): Promise<void> =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1").values = [[value]];
    await context.sync();
  });

test("what is typed is read, and more is written, while formulas are computed", async () => {
  await write(5);
  await write(6);
  expect(await read("A1")).toEqual([[6]]);
});

test("a result of a formula is read once it is computed", async () => {
  await write(5);
  let isRead = false;
  const reading = read("A1:A2").then((values) => {
    isRead = true;
    return values;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(isRead).toBe(false);
  compute();
  expect(await reading).toEqual([[5], [10]]);
});

test("a result that is read in the same request as its input is written is the new one", async () => {
  const both = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data");
    sheet.getRange("A1").values = [[7]];
    const range = sheet.getRange("A2");
    range.load("values");
    await context.sync();
    return range.values;
  });
  await new Promise((resolve) => setTimeout(resolve, 50));
  compute();
  expect(await both).toEqual([[14]]);
});

test("a formula that is written again keeps its result", async () => {
  workbook.storeResult({ sheet: "Data", row: 1, column: 0 }, 2);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A2").formulas = [["=A1*2"]];
    await context.sync();
  });
  expect(workbook.sheet("Data")?.value(1, 0)).toBe(2);
});
