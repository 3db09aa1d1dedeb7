import { MemoryWorkbook, type MemorySheet } from "../../../workbench/memory";
import { withOffice, type OfficeGlobals } from "../../support/office";

let office: OfficeGlobals;
let workbook: MemoryWorkbook;
let sheet: MemorySheet;

beforeEach(async () => {
  workbook = new MemoryWorkbook();
  sheet = workbook.addSheet("Data");
  office = await withOffice(workbook);
});

afterEach(() => office.close());

/** Does something with the sheet through the client. */
const through = (action: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown) =>
  Excel.run(async (context) => {
    await action(context.workbook.worksheets.getItem("Data"), context);
    await context.sync();
  });

describe("looks", () => {
  test("are set for all cells of a range and read as what they share", async () => {
    await through(async (data, context) => {
      const { format } = data.getRange("A1:B2");
      format.font.bold = true;
      format.fill.color = "#1f3a5f";
      format.borders.getItem("EdgeBottom").style = "Continuous";
      format.borders.getItem("EdgeBottom").color = "#C9D1DB";
      data.getRange("A1").format.font.italic = true;
      const read = data.getRange("A1:B2").load("format/font/bold,format/font/italic,format/fill/color");
      await context.sync();
      expect([read.format.font.bold, read.format.font.italic, read.format.fill.color]).toEqual([
        true,
        null,
        "#1F3A5F",
      ]);
    });
    expect(sheet.cell(1, 0).look).toMatchObject({ fill: "1F3A5F", borders: { bottom: "C9D1DB" } });
    expect(sheet.cell(0, 0).look.borders).toEqual({});
  });

  test("are one object for cells that look alike", async () => {
    await through((data) => {
      data.getRange("A1:C3").format.font.bold = true;
      data.getRange("E5").format.font.bold = true;
    });
    expect(sheet.cell(4, 4).look).toBe(sheet.cell(0, 0).look);
  });

  test("widths are Excel's points", async () => {
    await through(async (data, context) => {
      const column = data.getRange("C:C");
      column.format.load("columnWidth");
      await context.sync();
      expect(column.format.columnWidth).toBe(48);
      column.format.columnWidth = (20 * 7 + 5) * 0.75;
    });
    expect(sheet.state.columnWidths.get(2)).toBeCloseTo(20, 10);
  });

  test("of many ranges at once", async () => {
    await through((data) => {
      data.getRanges("A1:B1,D4").format.borders.getItem("EdgeTop").style = "Continuous";
    });
    expect([sheet.cell(0, 1), sheet.cell(3, 3)].map(({ look }) => look.borders.top)).toEqual([
      "000000",
      "000000",
    ]);
  });
});

describe("tables and names", () => {
  test("a table has the names of its columns in distinct header cells", async () => {
    await through((data) => {
      data.getRange("A1:C1").values = [["Unit", "", "Unit"]];
      const table = data.tables.add("A1:C4", true);
      table.name = "PSCI_T";
      table.style = "TableStyleLight1";
      table.showFilterButton = false;
    });
    expect([0, 1, 2].map((column) => sheet.value(0, column))).toEqual(["Unit", "Column2", "Unit2"]);
    expect(sheet.state.tables).toMatchObject([{ name: "PSCI_T", style: "TableStyleLight1", filter: false }]);
  });

  test("tables do not overlap", async () => {
    await expect(
      through((data) => {
        data.tables.add("A1:B3", true);
        data.tables.add("B2:C5", true);
      }),
    ).rejects.toMatchObject({ code: "InvalidArgument" });
  });

  test("a name refers to a range, and can be made to refer to another", async () => {
    await through(async (data, context) => {
      const { names } = context.workbook;
      names.add("PSCI_A", data.getRange("B2:C3"));
      await context.sync();
      names.getItem("PSCI_A").formula = "=Data!$B$2:$C$9";
      const range = names.getItem("PSCI_A").getRange().load("address");
      await context.sync();
      expect(range.address).toBe("Data!B2:C9");
      names.add("PSCI_A", data.getRange("A1"));
      await expect(context.sync()).rejects.toMatchObject({ code: "ItemAlreadyExists" });
    });
  });
});

describe("rules and drop-downs", () => {
  test("a new conditional format is the first to be asked", async () => {
    await through((data) => {
      const scale = data.getRange("A1:A9").conditionalFormats.add("ColorScale");
      scale.colorScale.criteria = {
        minimum: { type: "Number", formula: "0", color: "#F4B183" },
        midpoint: { type: "Percentile", formula: "50", color: "#FFFFFF" },
        maximum: { type: "HighestValue", color: "#9DC3E6" },
      };
      const custom = data.getRange("B1:B9").conditionalFormats.add("Custom").custom;
      custom.rule.formula = "=$B1>5";
      custom.format.fill.color = "#FBE6CF";
    });
    expect(sheet.state.conditionalFormats).toMatchObject([
      { kind: "formula", formula: "=$B1>5", fill: "FBE6CF" },
      {
        kind: "colourScale",
        stops: [
          { at: { kind: "number", value: 0 }, colour: "F4B183" },
          { at: { kind: "percentile", value: 50 }, colour: "FFFFFF" },
          { at: { kind: "maximum" }, colour: "9DC3E6" },
        ],
      },
    ]);
  });

  test("clearing formats cuts the cells out of a rule", async () => {
    await through((data) => {
      data.getRange("A1:A9").conditionalFormats.add("DataBar");
      data.getRange("A4:A5").clear("Formats");
    });
    expect(sheet.state.conditionalFormats.map(({ area }) => [area.row, area.rows])).toEqual([
      [0, 3],
      [5, 4],
    ]);
  });

  test("a drop-down takes a list or the cells of a range", async () => {
    await through((data) => {
      data.getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "a,b" } };
      const other = data.getRange("B1").dataValidation;
      other.rule = { list: { inCellDropDown: true, source: data.getRange("D1:D5") } };
      other.prompt = { message: "Pick one", showPrompt: true, title: "" };
    });
    expect(sheet.state.dropDowns).toMatchObject([
      { source: { list: ["a", "b"] } },
      { source: { range: { sheet: "Data", row: 0, column: 3, rows: 5 } }, prompt: "Pick one" },
    ]);
  });
});

test("a chart is what a plan says of one", async () => {
  await through((data) => {
    data.getRange("A1:B3").values = [
      ["Unit", "Score"],
      ["x", 1],
      ["y", 2],
    ];
    const chart = data.charts.add("BarClustered", data.getRange("A1:B3"), "Columns");
    chart.name = "PSCI_C";
    chart.title.text = "Scores";
    chart.setPosition("D2", "H10");
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#1F3A5F");
    series.points.getItemAt(1).format.fill.setSolidColor("#FF0000");
    series.gapWidth = 60;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.legend.visible = false;
  });
  expect(sheet.state.charts).toMatchObject([
    {
      name: "PSCI_C",
      kind: "barClustered",
      title: "Scores",
      over: { row: 1, column: 3, rows: 9, columns: 5 },
      gapWidth: 60,
      reverseCategories: true,
      legend: "none",
      valueAxis: { minimum: 0 },
      series: [
        {
          name: "Score",
          colour: "1F3A5F",
          pointColours: { 1: "FF0000" },
          values: { row: 1, column: 1, rows: 2, columns: 1 },
          categories: { row: 1, column: 0, rows: 2, columns: 1 },
        },
      ],
    },
  ]);
});

test.each([
  ["XYScatter", "markers"],
  ["XYScatterLines", "both"],
] as const)("%s is a scatter chart whose first series has %s", async (type, line) => {
  await through((data) => {
    data.getRange("A1:B2").values = [
      [1, 2],
      [3, 4],
    ];
    data.charts.add(type, data.getRange("B1:B2"), "Columns");
  });
  expect(sheet.state.charts).toMatchObject([{ kind: "scatter", series: [{ line }] }]);
});

test("a sheet cannot have a name that Excel keeps for itself", async () => {
  await expect(through((_data, context) => context.workbook.worksheets.add("History"))).rejects.toMatchObject(
    {
      code: "InvalidArgument",
    },
  );
});
