import { score } from "../../../src/engine";
import { cellAddress, type CellValue } from "../../../src/workbook/cells";
import { readIndex } from "../../../src/workbook/read";
import { planReport } from "../../../src/workbook/report";
import { contentsOf, gridOfRows } from "../../support/grids";

type Rows = readonly (readonly CellValue[])[];

const header = ["Code", "City", "Region", "Year", "X1", "X2"];
const cities: Rows = [
  header,
  ["LIS", "Lisbon", "South", 2020, 1, 10],
  ["LIS", "Lisbon", "South", 2021, 2, null],
  ["OSL", "Oslo", "North", 2020, 5, 40],
  ["OSL", "Oslo", "North", 2021, 4, 30],
  ["ROM", "Rome", "South", 2020, 3, 20],
  ["ROM", "Rome", "South", 2021, 3, 25],
];
const tree: Rows = [
  ["Code", "Name", "Parent", "Weight", "Direction", "Type"],
  ["X1", "One", "I", 1, 1, "Indicator"],
  ["X2", "Two", "I", 1, -1, "Indicator"],
  ["I", "Index", null, 1, 1, "Aggregate"],
  ["Region", "Region", null, null, null, "Group"],
];

const plain: Rows = [
  ["Setting", "Value"],
  ["Group column", "Region"],
  ["Gap reference", "best"],
];

const read = (data: Rows, framework: Rows | null = tree, method: Rows = plain, formats = {}) =>
  readIndex(
    contentsOf([
      gridOfRows("Data", data, formats),
      ...(framework ? [gridOfRows("Framework", framework)] : []),
      gridOfRows("Method", method),
    ]),
  );
function modelOf(reading: ReturnType<typeof read>) {
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  return reading.model;
}
const found = (reading: ReturnType<typeof read>) =>
  reading.problems.map(({ code, severity, cell }) => `${severity} ${code} ${cell ? cellAddress(cell) : "-"}`);
/** The rows with one cell changed, "D3". */
const changed = (place: string, value: CellValue, rows: Rows = cities): Rows =>
  rows.map((row, i) => (i === Number(place.slice(1)) - 1 ? row.with(place.charCodeAt(0) - 65, value) : row));

describe("a table with a column of times in which units repeat", () => {
  const reading = read(cities);
  const model = modelOf(reading);

  test("has a unit for each row, its code and name with the time after them", () => {
    expect(model.units[0]).toEqual({ code: "LIS 2020", name: "Lisbon 2020" });
    expect(model.units.map(({ code }) => code)).toEqual(
      cities.slice(1).map(([code, , , year]) => `${String(code)} ${String(year)}`),
    );
  });

  test("says who and when each unit is", () => {
    expect(model.panel).toEqual({
      subjects: ["LIS", "LIS", "OSL", "OSL", "ROM", "ROM"],
      times: Float64Array.of(2020, 2021, 2020, 2021, 2020, 2021),
    });
  });

  test("keeps the sheet row of each", () => {
    expect(reading.read && reading.source.data.rows).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("gets a note, and its columns get no other problem", () => {
    expect(found(reading)).toEqual(["note panel-read Data!D1"]);
    expect(reading.problems[0]?.message).toContain("3 units at 2 times");
  });

  test("without a Framework the times are no indicator, the names no group, and labels a group", () => {
    const flat = modelOf(read(cities, null));
    expect(flat.indicators.map(({ code }) => code)).toEqual(["X1", "X2"]);
    expect(flat.groups.map(({ code }) => code)).toEqual(["Region"]);
    expect(flat.panel).not.toBeNull();
  });

  test("may have names alone, and they serve as codes", () => {
    const names = cities.map((row) => row.slice(1));
    expect(modelOf(read(names)).units[1]).toEqual({ code: "Lisbon 2021", name: "Lisbon 2021" });
  });

  test.each(["Year", "time", "Period", "Date", "Año", "Reference year"])("may call the times %p", (title) => {
    expect(modelOf(read(changed("D1", title))).panel?.times[1]).toBe(2021);
  });

  test("may have dates, which are their years", () => {
    const dates = cities.map((row, i) => (i === 0 ? row : row.with(3, row[3] === 2020 ? 43831 : 44197)));
    const formats = Object.fromEntries(cities.map((_, i) => [`${i},3`, "dd/mm/yyyy"]));
    expect(modelOf(read(dates, tree, plain, formats)).units[1]?.code).toBe("LIS 2021");
  });

  test("may end in a row of totals", () => {
    const reading = read([...cities, ["Total", null, null, 2021, 18, 125]]);
    expect(modelOf(reading).units).toHaveLength(6);
    expect(found(reading)).toContain("note totals-row-ignored Data!A8");
  });
});

describe("problems of times name the cell, and the row is left out", () => {
  test.each<[string, string, CellValue, string]>([
    ["a time that is missing", "D3", null, "error time-missing Data!D3"],
    ["a time that cannot be read", "D5", "soon", "error time-unreadable Data!D5"],
    ["the same unit twice at a time", "D3", 2020, "error time-repeated Data!D3"],
  ])("%s", (_, place, value, problem) => {
    const reading = read(changed(place, value));
    expect(found(reading)).toEqual(["note panel-read Data!D1", problem]);
    expect(modelOf(reading).units).toHaveLength(5);
    expect(reading.read && reading.source.data.rows).toEqual(
      [1, 2, 3, 4, 5, 6].filter((row) => row !== Number(place.slice(1)) - 1),
    );
  });

  test("the sentence says which unit", () => {
    expect(read(changed("D3", 2020)).problems[1]?.message).toBe(
      "LIS has more than one row for 2020; the row at Data!D3 was not used.",
    );
  });
});

describe("a table in which no unit repeats", () => {
  const single: Rows = [header, ...cities.filter((row) => row[3] === 2021)];

  test("is of one time: its years are neither units nor an indicator", () => {
    const reading = read(single);
    const model = modelOf(reading);
    expect(model.panel).toBeNull();
    expect(model.units.map(({ code }) => code)).toEqual(["LIS", "OSL", "ROM"]);
    expect(found(reading)).toEqual(["note column-ignored Data!D1"]);
    expect(modelOf(read(single, null)).indicators.map(({ code }) => code)).toEqual(["X1", "X2"]);
  });

  test("keeps a column called Time that holds figures", () => {
    const minutes = single.map((row, i) => row.with(3, i === 0 ? "Time" : 31.5 + i));
    expect(modelOf(read(minutes, null)).indicators.map(({ code }) => code)).toEqual(["Time", "X1", "X2"]);
  });

  test("keeps a column called Year that the Framework has as an indicator", () => {
    const indicators = modelOf(
      read(single, [...tree, ["Year", "Founded", "I", 1, -1, "Indicator"]]),
    ).indicators;
    expect(indicators.map(({ code }) => code)).toEqual(["X1", "X2", "Year"]);
  });
});

test("a repeated code without a column of times is still a problem", () => {
  const reading = read(cities.map((row) => row.toSpliced(3, 1)));
  expect(reading.read).toBe(false);
  expect(found(reading)).toContain("error unit-code-duplicate Data!A3");
});

describe("an index of several times", () => {
  test.each(["last value in time 5", "linear in time"])("is scored and reported with %s", (imputation) => {
    const reading = read(cities, tree, [...plain, ["Imputation", imputation]]);
    if (!reading.read) throw new Error(JSON.stringify(reading.problems));
    const outcome = score(reading.model);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
    expect(outcome.results.imputations).toEqual([{ unit: "LIS 2021", indicator: "X2", value: 10 }]);
    const { model, source, problems } = reading;
    const plan = planReport({
      ...{ model, source, problems, results: outcome.results, mode: "live", chosen: {} },
      description: { sheets: [], tables: [], names: [] },
      run: { time: "", version: "0", inputsDigest: "0" },
    });
    const values = plan.sheets.find(({ key }) => key === "Values");
    const cells = values?.blocks.flatMap((block) => block.cells.flat()) ?? [];
    expect(cells).toContainEqual({ value: "LIS 2021", formula: '=TRIM(Data!$A$3)&" 2021"', style: "code" });
    expect(cells).toContainEqual({
      value: "Lisbon 2021",
      formula: '=TRIM(Data!$B$3)&" 2021"',
      style: "label",
    });
  });

  test("refuses a method in time for a table of one time, at the setting's cell", () => {
    const single = read([header, ...cities.filter((row) => row[3] === 2021)], tree, [
      ...plain,
      ["Imputation", "linear in time"],
    ]);
    const outcome = score(modelOf(single));
    expect(outcome.ok && outcome.results.problems).toMatchObject([
      { code: "panel-needed", where: { setting: "imputation" } },
    ]);
  });
});
