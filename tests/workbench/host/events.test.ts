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

/** Resolves when everything that was on its way to the add-in has arrived. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

interface Told {
  readonly address: string;
  readonly changeType: string;
  readonly triggerSource: string;
  readonly after: unknown;
}

/** Listens to every sheet's changes. */
async function listen(): Promise<Told[]> {
  const told: Told[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => {
      const { address, changeType, triggerSource, details } = event;
      told.push({ address, changeType, triggerSource, after: details?.valueAfter });
    });
    await context.sync();
  });
  return told;
}

test("an edit of the user's is told with its cell and value", async () => {
  const told = await listen();
  workbook.type({ sheet: "Data", row: 4, column: 2 }, 7);
  await delivered();
  expect(told).toEqual([{ address: "C5", changeType: "RangeEdited", triggerSource: "Unknown", after: 7 }]);
});

test("inserted rows are told", async () => {
  const told = await listen();
  workbook.insertRows("Data", 2, 3);
  await delivered();
  expect(told).toMatchObject([{ address: "3:5", changeType: "RowInserted" }]);
});

test("the add-in's own writes are told as its own", async () => {
  const told = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Data").getRange("A1:B1").values = [[1, 2]];
    await context.sync();
  });
  await delivered();
  expect(told).toMatchObject([{ address: "A1:B1", triggerSource: "ThisLocalAddin" }]);
});

test("what formulas compute is not told", async () => {
  const told = await listen();
  workbook.storeResult({ sheet: "Data", row: 0, column: 0 }, 5);
  await delivered();
  expect(told).toEqual([]);
});

test("nothing is told of what is written between switching events off and on again", async () => {
  const told = await listen();
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Data").getRange("A1");
    context.runtime.enableEvents = false;
    cell.values = [["silent"]];
    context.runtime.enableEvents = true;
    cell.values = [["told"]];
    await context.sync();
  });
  await delivered();
  expect(told.map(({ after }) => after)).toEqual(["told"]);
});

test("a handler that was removed is not called", async () => {
  const told: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ address }) => {
      told.push(address);
    });
    await context.sync();
    return added;
  });
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  workbook.type({ sheet: "Data", row: 0, column: 0 }, 1);
  await delivered();
  expect(told).toEqual([]);
});

test("one sheet's handler hears of that sheet alone", async () => {
  workbook.addSheet("Other");
  const told: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Data").load("id");
    await context.sync();
    sheet.onChanged.add(async ({ address }) => {
      told.push(address);
    });
    await context.sync();
  });
  workbook.type({ sheet: "Other", row: 0, column: 0 }, 1);
  workbook.type({ sheet: "Data", row: 1, column: 1 }, 1);
  await delivered();
  expect(told).toEqual(["B2"]);
});

test("sheets and tables that come and go are told", async () => {
  const told: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onAdded.add(async () => void told.push("sheet added"));
    worksheets.onDeleted.add(async () => void told.push("sheet deleted"));
    tables.onAdded.add(async () => void told.push("table added"));
    tables.onDeleted.add(async ({ tableName }) => void told.push(`${tableName} deleted`));
    await context.sync();
    context.workbook.worksheets.add("New");
    const table = context.workbook.worksheets.getItem("Data").tables.add("A1:B3", true);
    await context.sync();
    table.delete();
    context.workbook.worksheets.getItem("New").delete();
    await context.sync();
  });
  await delivered();
  expect(told).toEqual(["sheet added", "table added", "Table1 deleted", "sheet deleted"]);
});
