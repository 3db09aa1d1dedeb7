import { raterAgreement } from "../../../../src/engine";
import { scoredRatings } from "../../../../src/workbook/assessment";
import { readIndex } from "../../../../src/workbook/read";
import { fixtureText } from "../../../support/fixtures";
import { goldenCase } from "../../../support/golden";
import { contentsOf, gridOfCsv, gridOfRows, tableOver } from "../../../support/grids";
import { found, header, problemsOf, readSheets, type Rows, valuesOf } from "./support";

const ratings = (...rows: readonly (readonly (string | number | boolean | null)[])[]) =>
  readSheets({ Ratings: [header, ...rows] });

describe("readIndex with a table Ratings", () => {
  it("reads the sample, whose columns in Data count, and whose agreement is the reference's", () => {
    const sheets = ["Data cities", "Framework framework", "Ratings ratings"].map((names) => {
      const [sheet = "", file = ""] = names.split(" ");
      return gridOfCsv(sheet, fixtureText(`sample/${file}.csv`));
    });
    const { assessment, problems } = found(readIndex(contentsOf(sheets)));
    expect([assessment.ratings.length, assessment.rated, assessment.found.ratings]).toEqual([
      2916,
      [],
      "sheet Ratings",
    ]);
    expect(problems.find(({ code }) => code === "rated-with-column")).toMatchObject({
      severity: "warning",
      message: expect.stringContaining("SA1a at Data!F1, and not the ratings from Ratings!D2 on"),
    });
    const overall = goldenCase<{ readonly ordinal: number }>("raters.json#overall").expected;
    const alpha = raterAgreement(scoredRatings(assessment), "ordinal").at(-1)?.alpha;
    expect(alpha).toBeCloseTo(overall.ordinal, 12);
  });

  it("makes values of indicators without a column, though Data have only codes and names", () => {
    const reading = ratings(
      ["A", "I1", "r1", 2],
      ["A", "I1", "r2", 5],
      ["B", "I1", "r1", 3],
      ["A", "I2", "r1", 4],
    );
    expect(valuesOf(reading)).toEqual({ I1: [3.5, 3, NaN], I2: [4, NaN, NaN] });
    expect(found(reading).assessment.rated).toEqual(["I1", "I2"]);
    expect(problemsOf(reading)).toEqual(["rated-cells-open", "raters-apart Ratings!D2"]);
  });

  it("reads Data of codes alone, and a list of cities that is not called Data", () => {
    const rows = [header, ["A", "I1", "r1", 2], ["B", "I2", "r1", 3]];
    expect(valuesOf(readSheets({ Data: [["Code"], ["A"], ["B"], ["C"]], Ratings: rows }))["I1"]).toEqual([
      2,
      NaN,
      NaN,
    ]);
    const cities = { Data: [], Cities: [["City"], ["A"], ["B"], ["C"]], Ratings: rows };
    expect(valuesOf(readSheets(cities))["I2"]).toEqual([NaN, 3, NaN]);
  });

  it("knows units and indicators by code or name, and names those that it does not know", () => {
    const reading = ratings(
      ["alderbank", "plans", "r1", 3],
      ["Ilderbank", "I1", "r1", 3],
      ["Ilderbank", "I2", "r1", 3],
      ["B", "I1x", "r1", 3],
      ["B", "Judged", "r1", 3],
    );
    expect(found(reading).assessment.ratings).toMatchObject([
      { unit: "A", item: "I1", written: { unit: "alderbank", indicator: "plans" } },
    ]);
    const [unit, indicator, aggregate] = reading.problems.map(({ message }) => message);
    expect(unit).toBe(
      "There is no unit Ilderbank in Data (Ratings!A3) (did you mean Alderbank?), so this was not used; the same at A4.",
    );
    expect(indicator).toContain("There is no indicator I1x (Ratings!B5)");
    expect(aggregate).toContain("Judged at Ratings!B6 is an aggregate");
  });

  it("tells a level that does not apply from one that is not given yet", () => {
    const reading = ratings(
      ["A", "I1", "r1", "n/a"],
      ["A", "I2", "r1", "No aplica"],
      ["B", "I1", "r1", null],
      ["B", "I2", "r1", "-"],
      ["C", "I1", "r1", "pendiente"],
      ["C", "I2", "r1", 2],
    );
    expect(found(reading).assessment.cells.map(({ missing }) => missing)).toEqual([
      ...["not applicable", "not rated", "not rated"],
      ...["not applicable", "not rated", null],
    ]);
    expect(problemsOf(reading)).toEqual(["rated-cells-open Ratings!D4", "indicator-all-missing Ratings!D2"]);
  });

  it("reads levels as text, and names those that are no level of the indicator", () => {
    const read = (value: string | number | boolean) => {
      const reading = ratings(["A", "I1", "r1", value], ["B", "I1", "r1", 2], ["A", "I2", "r1", 2]);
      return [valuesOf(reading)["I1"]?.[0], ...problemsOf(reading).filter((one) => one.includes("level"))];
    };
    expect(["3", "3.0", "3,0", "Level 3", "3 - Established", "3: yes"].map(read)).toEqual(
      Array.from({ length: 6 }, () => [3]),
    );
    expect([0, 6, 2.5, 1e9, "good", true, "3/5"].map(read)).toEqual(
      Array.from({ length: 7 }, () => [NaN, "rating-level-unknown Ratings!D2"]),
    );
  });

  it("counts the first of two ratings by one rater, and names both cells", () => {
    const reading = ratings(
      ["A", "I1", "Ana", 3],
      ["A", "I1", " ANA", 5],
      ["A", "I2", "ana", null],
      ["A", "I2", "Ana", 2],
    );
    expect(valuesOf(reading)).toMatchObject({ I1: [3, NaN, NaN], I2: [2, NaN, NaN] });
    expect(reading.problems.slice(0, 2).map(({ message }) => message)).toEqual([
      "Ana rates A on I1 again at Ratings!D3; the first rating, at Ratings!D2, counts.",
      "Names of raters were read as one rater where they differ only in their spelling: ANA = Ana, ana = Ana.",
    ]);
  });

  it("names rows that lack a code, as in merged cells, and passes blank ones over", () => {
    const reading = ratings(
      ["A", "I1", "r1", 3],
      [null, "I2", "r1", 3],
      [null, null, null, null],
      ["B", "I1", null, 4],
    );
    expect(problemsOf(reading).slice(0, 2)).toEqual([
      "rating-incomplete Ratings!A3",
      "rating-incomplete Ratings!C5",
    ]);
  });

  it.each([
    [
      "a column per rater",
      [
        ["City", "Indicator", "Ana", "Ben"],
        ["A", "I1", 2, 4],
        ["B", "I1", null, 3],
      ],
    ],
    [
      "a column per indicator",
      [
        ["Date", "Evaluador", "Ciudad", "I1", "I2"],
        [46000, "Ana", "A", 2, null],
        [46000, "Ben", "A", 4, null],
        [46000, "Ben", "B", 3, 1],
      ],
    ],
  ])("reads a table with %s", (_, rows) => {
    const reading = readSheets({ Valoraciones: rows });
    expect(valuesOf(reading)["I1"]).toEqual([3, 3, NaN]);
    const { ratings: read, ratingsPlace } = found(reading).assessment;
    expect(read.slice(0, 2)).toMatchObject([
      { unit: "A", item: "I1", rater: "Ana", level: 2 },
      { rater: "Ben" },
    ]);
    expect(ratingsPlace?.columns.level).toBeUndefined();
  });

  it("says which columns a table of this name lacks", () => {
    const reading = readSheets({
      Data: [
        ["Code", "I1", "I2"],
        ["A", 1, 2],
        ["B", 2, 3],
        ["C", 4, 5],
      ],
      Ratings: [
        ["City", "Indicator", "Level"],
        ["A", "I1", 3],
      ],
    });
    expect(problemsOf(reading)).toContain("ratings-columns-missing Ratings!A1");
    expect(reading.read).toBe(true);
  });

  it("finds the table by its header, the Excel table first, and a hidden sheet only by name", () => {
    const rows = gridOfRows("Levels", [header, ["A", "I1", "r1", 3]]);
    const base = [
      gridOfRows("Data", [
        ["Code", "I1"],
        ["A", 1],
        ["B", 2],
        ["C", 3],
      ]),
      gridOfRows("Elsewhere", [header, ["B", "I1", "r1", 2]]),
      rows,
    ];
    const both = contentsOf(base, { tables: [tableOver("Coded", rows)] });
    expect(found(readIndex(both)).assessment.found.ratings).toBe("table Coded on sheet Levels");
    expect(found(readIndex(contentsOf(base), { ratings: "levels" })).assessment.found.ratings).toBe(
      "sheet Levels",
    );
    expect(problemsOf(readIndex(contentsOf(base), { ratings: "Nowhere" }))).toContain("table-unknown");
  });

  it("survives errors, dates and long notes, and says nothing twice", () => {
    const hostile = [
      ["Unit", "Indicator", "Rater", "Level", "Note"],
      ...Array.from({ length: 200 }, (_, k) => [
        "A",
        "I1",
        `r${k}`,
        k % 2 === 0 ? "good" : 3,
        "x".repeat(5000),
      ]),
      ["A", "I2", "r1", { error: "#REF!" }, null],
      [{ error: "#N/A" }, "I2", "r1", 3, null],
      ["B", "I2", "r1", { error: "#N/A" }, null],
      ["C", "I2", "r1", 3, null],
    ];
    const reading = readSheets({ Ratings: hostile });
    const [first] = reading.problems;
    expect(first?.message).toBe(
      "good at Ratings!D2 is no level of I1; the levels are 1 - 5. It was not used; the same at D4, D6, D8, D10, D12 and 94 more.",
    );
    expect(problemsOf(reading)).toEqual([
      ...["rating-level-unknown Ratings!D2", "rating-level-unknown Ratings!D202"],
      ...["rating-incomplete Ratings!A203", "rated-cells-open Ratings!D202"],
    ]);
  });
});

describe("untidy tables of ratings", () => {
  it("a second column of names, and a column of means, are no raters", () => {
    const reading = readSheets({
      Ratings: [
        ["Unit", "Unit name", "Indicator", "Ana", "Ben", "Mean"],
        ["A", "Alderbank", "I1", 1, 3, 2],
        ["B", "Birchford", "I2", 2, 2, 2],
      ],
    });
    const { assessment } = found(reading);
    expect([...new Set(assessment.ratings.map(({ rater }) => rater))]).toEqual(["Ana", "Ben"]);
    expect(problemsOf(reading).filter((one) => one.startsWith("rating-level"))).toEqual([]);
  });

  it("a header in the middle of pasted tables says nothing", () => {
    const reading = ratings(["A", "I1", "r1", 2], [...header], ["B", "I1", "r2", 3], ["C", "I2", "r2", 3]);
    expect(problemsOf(reading)).toEqual(["rated-cells-open"]);
  });

  it("several tables of ratings are an error, because only one of them counts", () => {
    const rows: Rows = [header, ["A", "I1", "r1", 2]];
    const reading = readSheets({ "Ratings Ana": rows, "Ratings Ben": rows });
    const problem = reading.problems.find(({ code }) => code === "ratings-in-several-tables");
    expect(problem).toMatchObject({
      severity: "error",
      message: expect.stringContaining("Only sheet Ratings Ana"),
    });
  });
});
