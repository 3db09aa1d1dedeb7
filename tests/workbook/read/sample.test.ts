import { serialiseModel } from "../../../src/engine";
import { readIndex } from "../../../src/workbook/read";
import { fixtureText } from "../../support/fixtures";
import { contentsOf, gridOfCsv, gridOfRows, rowsOfCsv, tableOver } from "../../support/grids";
import { sampleModel } from "../../support/sample";

const cities = rowsOfCsv(fixtureText("sample/cities.csv"));
const framework = rowsOfCsv(fixtureText("sample/framework.csv"));
const expected = serialiseModel(sampleModel({ group: "Region" }));

const modelOf = (...parameters: Parameters<typeof readIndex>): string => {
  const reading = readIndex(...parameters);
  return reading.read ? serialiseModel(reading.model) : JSON.stringify(reading.problems, null, 1);
};

describe("reading the sample workbook", () => {
  const plain = contentsOf([gridOfRows("Data", cities), gridOfRows("Framework", framework)]);

  test("sheets Data and Framework give the model that the CSV files say", () => {
    expect(modelOf(plain)).toBe(expected);
  });

  test("the only remarks are that there is no Method and that the first group is used", () => {
    expect(readIndex(plain).problems.map(({ code, severity }) => [code, severity])).toEqual([
      ["group-assumed", "note"],
      ["method-not-found", "note"],
    ]);
  });

  test("the source map leads to the cells that were read", () => {
    const reading = readIndex(plain);
    if (!reading.read) throw new Error("not read");
    const { data, nodes, found } = reading.source;
    reading.model.indicators.forEach(({ code, values }) => {
      const column = data.columns[code] ?? -1;
      const cells = data.rows.map((row) => cities[row]?.[column] ?? NaN);
      expect(cells).toEqual([...values]);
    });
    const weight = nodes["SA1"]?.weight;
    expect(framework[weight?.row ?? -1]?.[weight?.column ?? -1]).toBe(1);
    expect(framework[0]?.[weight?.column ?? -1]).toBe("Weight");
    expect(found).toEqual({
      data: "sheet Data",
      framework: "sheet Framework",
      method: "none: the default of each setting",
    });
  });

  test("titles above, notes below, blank rows between and a totals row change nothing", () => {
    const decorated = [
      ["Cities of the world"],
      [],
      ...cities.slice(0, 20),
      [],
      ...cities.slice(20),
      ["Average", null, null, null, 250_000, 3, 3],
      [],
      ["Source: invented."],
    ];
    const reading = contentsOf([gridOfRows("Data", decorated), gridOfRows("Framework", framework)]);
    expect(modelOf(reading)).toBe(expected);
    const codes = readIndex(reading).problems.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["totals-row-ignored", "row-ignored"]));
  });

  test("the order of the data's columns and the presence of others change nothing", () => {
    const reversed = cities.map((row, i) => [...row, i === 0 ? "Mayor" : `Mayor ${i}`].reverse());
    expect(modelOf(contentsOf([gridOfRows("Data", reversed), gridOfRows("Framework", framework)]))).toBe(
      expected,
    );
  });

  test("COINr's names, Excel tables of any name and sheets of any name are found", () => {
    const named = contentsOf([gridOfRows("iData", cities), gridOfRows("iMeta", framework)]);
    expect(modelOf(named)).toBe(expected);
    const grids = [gridOfRows("Tabelle1", cities), gridOfRows("Tabelle2", framework)] as const;
    expect(modelOf(contentsOf(grids))).toBe(expected);
    const tables = [tableOver("Table1", grids[0]), tableOver("Table2", grids[1])];
    expect(modelOf(contentsOf(grids, { tables }))).toBe(expected);
  });

  test("type and level may be left to the reader", () => {
    const keep = [0, 1, 2, 5, 6, 7, 8, 9, 10, 11, 12];
    const short = framework.map((row) => keep.map((column) => row[column] ?? null));
    expect(framework[0]?.filter((_, j) => !keep.includes(j))).toEqual(["Level", "Type"]);
    expect(modelOf(contentsOf([gridOfRows("Data", cities), gridOfRows("Framework", short)]))).toBe(expected);
  });

  test("a choice names tables that detection would not take", () => {
    const grids = [
      gridOfCsv("Old", fixtureText("sample/costs.csv")),
      gridOfRows("Data", []),
      ...plain.grids.slice(1),
    ];
    const contents = contentsOf([...grids, gridOfRows("2024 figures", cities)]);
    expect(modelOf(contents, { data: "2024 figures" })).toBe(expected);
  });

  test("sheets of the report are never inputs", () => {
    const scores = gridOfRows(
      "Data 2",
      cities.map((row) => row.slice(0, 12)),
    );
    const contents = contentsOf([scores, ...plain.grids], {
      names: [{ name: "PSCI_Scores", area: scores.area }],
      tables: [tableOver("PSCI_ScoresTable", scores)],
    });
    expect(modelOf(contents)).toBe(expected);
  });
});
