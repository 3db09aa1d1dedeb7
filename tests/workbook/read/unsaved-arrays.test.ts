import type { Area, CellValue } from "../../../src/workbook/cells";
import { readIndex, type Reading } from "../../../src/workbook/read";

const data: readonly (readonly CellValue[])[] = [
  ["Code", "Name", "X", "Y", null, "Note"],
  ["a", "Ada", 1, 4, null, 1],
  ["b", "Bera", 2, 7, null, 2],
  ["c", "Cilo", 4, 5, null, 3],
];
const framework = [
  ["Code", "Name", "Parent", "Weight"],
  ["IDX", "Index", null, null],
  ["X", "X", "IDX", 1],
  ["Y", "Y", "IDX", 2],
];

const areaOfValues = (sheet: string, values: readonly (readonly CellValue[])[]): Area => ({
  ...{ sheet, row: 0, column: 0 },
  ...{ rows: values.length, columns: values[0]?.length ?? 0 },
});

function read(unsaved: readonly Area[], hasTable = false): Reading {
  const sheets = { Data: data, Framework: framework, Other: [["x"]] };
  const grids = Object.entries(sheets).map(([sheet, values]) => ({
    ...{ area: areaOfValues(sheet, values), values },
    formats: values.map((row) => row.map(() => "General")),
  }));
  const table = {
    name: "Data",
    area: { ...areaOfValues("Data", data), columns: 4 },
    hasHeader: true,
    hasTotals: false,
  };
  return readIndex({
    description: {
      sheets: grids.map(({ area }) => ({
        ...{ name: area.sheet, visible: true, used: area },
        unsaved: unsaved.filter(({ sheet }) => sheet === area.sheet),
      })),
      tables: hasTable ? [table] : [],
      names: [],
    },
    grids,
  });
}

const area = (sheet: string, row: number, column: number, rows: number, columns: number): Area => ({
  ...{ sheet, row, column, rows, columns },
});

test.each([
  ["the data", area("Data", 1, 2, 5, 1), "The array formula in Data!C2 fills C2:C6"],
  [
    "all of a sheet",
    area("Data", 0, 0, 1_048_576, 16_384),
    "The array formula in Data!A1 fills A1:XFD1048576",
  ],
  ["the Framework", area("Framework", 1, 3, 9, 1), "The array formula in Framework!D2 fills D2:D10"],
])("an array over %s whose values are not in the file is in the way of scoring", (_, array, message) => {
  const { read: isRead, problems } = read([array]);
  expect(isRead).toBe(false);
  expect(problems[0]).toMatchObject({ code: "array-not-saved", severity: "error" });
  expect(problems[0]?.message).toContain(message);
});

test.each([
  ["on a sheet that is no table of the index", area("Other", 0, 0, 100, 100), false],
  ["below the data", area("Data", 10, 0, 100, 100), false],
  ["beside an Excel table", area("Data", 0, 5, 100, 1), true],
])("one %s is not", (_, array, hasTable) => {
  const { read: isRead, problems } = read([array], hasTable);
  expect(isRead).toBe(true);
  expect(problems.map(({ code }) => code)).not.toContain("array-not-saved");
});

test("a thousand arrays are not a thousand problems", () => {
  const arrays = Array.from({ length: 1_000 }, () => area("Data", 1, 2, 5, 1));
  expect(read(arrays).problems.filter(({ code }) => code === "array-not-saved").length).toBeLessThan(9);
});
