import { MemoryWorkbook } from "../../../src/workbench/memory";
import { withOffice, type OfficeGlobals } from "../../support/office";

let office: OfficeGlobals;
let workbook: MemoryWorkbook;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  workbook.addSheet("Data");
  office = await withOffice(workbook);
});

afterEach(() => office.close());

describe("the client's batches reach the workbook", () => {
  test("values, formulas and number formats come back as they were written", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Data").getRange("A1:B2");
      range.values = [
        ["a", 1.5],
        [true, "#N/A"],
      ];
      range.numberFormat = [
        ["General", "0.0"],
        ["General", "@"],
      ];
      range.load("values,valueTypes,numberFormat,address");
      await context.sync();
      expect(range.values).toEqual([
        ["a", 1.5],
        [true, "#N/A"],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double"],
        ["Boolean", "Error"],
      ]);
      expect(range.numberFormat[0]).toEqual(["General", "0.0"]);
      expect(range.address).toBe("Data!A1:B2");
    });
    expect(workbook.sheet("Data")?.value(1, 1)).toEqual({ error: "#N/A" });
  });
});
