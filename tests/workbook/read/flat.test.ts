import type { CellValue } from "../../../src/workbook/cells";
import { readIndex } from "../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../support/grids";
import { fixtureText } from "../../support/fixtures";
import { gridOfCsv } from "../../support/grids";

function read(rows: readonly (readonly CellValue[])[], framework?: readonly (readonly CellValue[])[]) {
  const grids = [gridOfRows("Sheet1", rows), ...(framework ? [gridOfRows("Framework", framework)] : [])];
  const reading = readIndex(contentsOf(grids));
  if (!reading.read) throw new Error(JSON.stringify(reading.problems));
  return reading;
}

const rows = [
  ["City", "Region", "Jobs", "Green space", "Motto"],
  ["Alba", "North", 1, 10, "Onwards"],
  ["Brook", "North", 2, 40, "Upwards"],
  ["Cairn", "South", 3, 20, "Sideways"],
];

describe("data without a framework", () => {
  test("every column of numbers is an indicator of one index, with equal weights and more as better", () => {
    const { model } = read(rows);
    expect(model.indicators.map(({ code, direction }) => [code, direction])).toEqual([
      ["Jobs", 1],
      ["Green space", 1],
    ]);
    expect(model.framework).toEqual([
      { code: "Jobs", name: "Jobs", parent: "INDEX", level: 1, weight: 1 },
      { code: "Green space", name: "Green space", parent: "INDEX", level: 1, weight: 1 },
      { code: "INDEX", name: "Index", parent: null, level: 2, weight: 1 },
    ]);
  });

  test("names serve as codes, labels that repeat are a group, other text is left alone", () => {
    const { model, source, problems } = read(rows);
    expect(model.units).toEqual(["Alba", "Brook", "Cairn"].map((name) => ({ code: name, name })));
    expect(source.data).toMatchObject({ codeColumn: 0, nameColumn: null, columns: { Region: 1, Jobs: 2 } });
    expect(model.groups).toEqual([{ code: "Region", name: "Region", labels: ["North", "North", "South"] }]);
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual([
      "note names-as-codes",
      "note column-ignored",
      "note group-assumed",
      "note framework-not-found",
      "note method-not-found",
    ]);
  });

  test("an indicator called INDEX does not meet the root", () => {
    const { model } = read(rows.map((row, i) => (i === 0 ? ["City", "Region", "INDEX"] : row.slice(0, 3))));
    expect(model.framework.at(-1)?.code).toBe("INDEX_1");
  });

  test("without a usual header the first column of distinct texts identifies the units", () => {
    const sheet = gridOfRows(
      "Foglio1",
      rows.map((row, i) => (i === 0 ? ["Gemeinde", "Zone", "Jobs", "B", "M"] : row)),
    );
    const reading = readIndex(contentsOf([sheet]));
    expect(reading.read && reading.model.units[0]).toEqual({ code: "Alba", name: "Alba" });
  });

  test("codes may be numbers", () => {
    const { model } = read([
      ["ID", "Name", "X"],
      [101, "Alba", 1],
      [102, "Brook", 2],
      [103, "Cairn", 5],
    ]);
    expect(model.units.map(({ code }) => code)).toEqual(["101", "102", "103"]);
  });

  test("a framework without parents puts one index above all, and without directions says what it took", () => {
    const { model, problems } = read(rows, [
      ["Indicator", "Weight"],
      ["Jobs", 2],
      ["Green space", 1],
    ]);
    expect(model.framework.map(({ code, parent, weight }) => [code, parent, weight])).toEqual([
      ["Jobs", "INDEX", 2],
      ["Green space", "INDEX", 1],
      ["INDEX", null, 1],
    ]);
    expect(problems.map(({ code }) => code)).toContain("framework-flat");
  });

  test("columns are matched by name where the code does not fit, in any case and punctuation", () => {
    const { source } = read(rows, [
      ["Code", "Name", "Parent"],
      ["J", "jobs", "I"],
      ["G", "Green-Space", "I"],
      ["I", "All", null],
    ]);
    expect(source.data.columns).toMatchObject({ J: 2, G: 3 });
  });

  test("levels that are not given follow from the tree", () => {
    const { model } = read(rows, [
      ["Code", "Parent"],
      ["Jobs", "P"],
      ["Green space", "TOP"],
      ["P", "TOP"],
      ["TOP", null],
    ]);
    expect(model.framework.map(({ code, level }) => [code, level])).toEqual([
      ["Jobs", 1],
      ["Green space", 1],
      ["P", 2],
      ["TOP", 3],
    ]);
  });

  test("the published table of the Technology Achievement Index needs nothing else", () => {
    const reading = readIndex(contentsOf([gridOfCsv("data", fixtureText("tai/tai23_raw.csv"))]));
    expect(reading.read && reading.model.units).toHaveLength(23);
    expect(reading.read && reading.model.indicators.map(({ code }) => code)).toContain("PATENTS");
  });
});
