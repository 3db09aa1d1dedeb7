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

const sheetOf = (context: Excel.RequestContext, name = "Data") => context.workbook.worksheets.getItem(name);

describe("what is written through the client", () => {
  test("comes back as values, their types, number formats and the address", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1:B2");
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
      expect(range.numberFormat).toEqual([
        ["General", "0.0"],
        ["General", "@"],
      ]);
      expect(range.address).toBe("Data!A1:B2");
    });
  });

  test("is taken as if it were typed, unless an apostrophe is in front", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:I1").values = [["'=x", "=A2", "+1", "-A1", "'12", "12", "'", "", "50%"]];
      await context.sync();
    });
    const cells = Array.from({ length: 9 }, (_, j) => workbook.sheet("Data")?.cell(0, j));
    expect(cells.map((cell) => cell?.value)).toEqual(["=x", 0, 1, 0, "12", 12, "", null, 0.5]);
    expect(cells.map((cell) => cell?.formula)).toEqual([
      null,
      "=A2",
      null,
      "=-A1",
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  test("leaves cells alone where it is null", async () => {
    workbook.type({ sheet: "Data", row: 0, column: 1 }, "kept");
    await Excel.run(async (context) => {
      // The type says that no cell is null; Excel's documentation says what null does.
      sheetOf(context).getRange("A1:C1").values = [["new", null as unknown as string, 3]];
      await context.sync();
    });
    expect([0, 1, 2].map((j) => workbook.sheet("Data")?.value(0, j))).toEqual(["new", "kept", 3]);
  });

  test("must have the size of the range", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1:B2").values = [[1, 2]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    });
  });

  test("that Excel would take for a date is refused", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [["1/2/2020"]];
      await expect(context.sync()).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  });

  test("comes in pieces of 1,500 cells, which arrive whole", async () => {
    const values = Array.from({ length: 400 }, (_, i) => Array.from({ length: 10 }, (__, j) => i * 10 + j));
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRangeByIndexes(2, 3, 400, 10);
      range.values = values;
      await context.sync();
      range.load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
    const actions = office.host.requests.at(0)?.actions ?? 0;
    expect(actions).toBeGreaterThan(4000 / 1500);
  });
});

describe("what the client knows of an object", () => {
  test("is only what was loaded", async () => {
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange("A1").load("address");
      await context.sync();
      expect(range.address).toBe("Data!A1");
      expect(() => range.values).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }));
    });
  });

  test("of what is not there is that it is null, and of its parts as well", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
      const range = sheet.getRange("A1");
      sheet.load("name");
      range.load("values");
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test("is found again after a sync, under a new name too", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("First");
      await context.sync();
      sheet.name = "Second";
      await context.sync();
      sheet.getRange("A1").values = [[1]];
      await context.sync();
    });
    expect(workbook.sheet("Second")?.value(0, 0)).toBe(1);
  });

  test("includes the items of a collection, with parts of them", async () => {
    workbook.addSheet("More").update({ visibility: "hidden" });
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        "items/name,items/visibility,items/protection/protected",
      );
      await context.sync();
      expect(sheets.items.map((it) => [it.name, it.visibility, it.protection.protected])).toEqual([
        ["Data", "Visible", false],
        ["More", "Hidden", false],
      ]);
    });
  });

  test("can be tracked from one run to the next", async () => {
    const range = await Excel.run(async (context) => {
      const tracked = sheetOf(context).getRange("B2");
      tracked.track();
      await context.sync();
      return tracked;
    });
    await Excel.run(range, async (context) => {
      range.values = [["later"]];
      await context.sync();
    });
    expect(workbook.sheet("Data")?.value(1, 1)).toBe("later");
  });
});

describe("what the host does not model", () => {
  test("is refused by name, and nothing after it is done", async () => {
    await Excel.run(async (context) => {
      sheetOf(context).getRange("A1").values = [["before"]];
      sheetOf(context).getRange("A1").getSpecialCells("Blanks");
      sheetOf(context).getRange("A2").values = [["after"]];
      await expect(context.sync()).rejects.toMatchObject({
        code: "ApiNotFound",
        debugInfo: { errorLocation: "Range.GetSpecialCells" },
      });
    });
    expect([0, 1].map((row) => workbook.sheet("Data")?.value(row, 0))).toEqual(["before", null]);
  });
});

describe("an older Excel", () => {
  test("lets the client refuse what came later", async () => {
    office.close();
    office = await withOffice(workbook, { sets: { ExcelApi: "1.8" } });
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.8")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.9")).toBe(false);
    await Excel.run(async (context) => {
      expect(() => context.workbook.application.suspendScreenUpdatingUntilNextSync()).toThrow(
        expect.objectContaining({ code: "ApiNotFound" }),
      );
    });
  });
});

test("language and theme are the host's", async () => {
  office.close();
  office = await withOffice(workbook, {
    language: "es-ES",
    theme: {
      bodyBackgroundColor: "#1F1F1F",
      bodyForegroundColor: "#FFFFFF",
      controlBackgroundColor: "#292929",
      controlForegroundColor: "#FFFFFF",
    },
  });
  expect(Office.context.displayLanguage).toBe("es-ES");
  expect(Office.context.officeTheme?.bodyBackgroundColor?.toUpperCase()).toBe("#1F1F1F");
});
