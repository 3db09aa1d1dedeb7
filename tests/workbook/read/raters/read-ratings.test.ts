import { raterAgreement } from "../../../../src/engine";
import type { CellValue } from "../../../../src/workbook/cells";
import { cellAddress } from "../../../../src/workbook/cells";
import { readRatings } from "../../../../src/workbook/read";
import { fixtureText } from "../../../support/fixtures";
import { goldenCase } from "../../../support/golden";
import { contentsOf, gridOfCsv, gridOfRows, tableOver } from "../../../support/grids";
import { sampleModel } from "../../../support/sample";

const model = sampleModel();
const header = ["Rater", "Indicator", "City", "Level"];
const read = (rows: readonly (readonly CellValue[])[], name?: string) =>
  readRatings(contentsOf([gridOfRows("Levels", rows)]), model, name);
const found = (rows: readonly (readonly CellValue[])[]) => {
  const { ratings, problems } = read(rows);
  return [
    ratings.map(({ unit, item, rater, level }) => [unit, item, rater, level]),
    problems.map(({ code, cell }) => `${code} ${cell ? cellAddress(cell) : ""}`.trim()),
  ];
};

describe("readRatings(contents, model)", () => {
  it("reads the ratings of the sample, whose agreement is the reference's", () => {
    const sheets = [
      gridOfCsv("Data", fixtureText("sample/cities.csv")),
      gridOfCsv("Ratings", fixtureText("sample/ratings.csv")),
    ];
    const { ratings, found: where, problems } = readRatings(contentsOf(sheets), model);
    expect([ratings.length, where, problems]).toEqual([2916, "sheet Ratings", []]);
    const overall = goldenCase<{ readonly ordinal: number }>("raters.json#overall").expected;
    expect(raterAgreement(ratings, "ordinal").at(-1)!.alpha).toBeCloseTo(overall.ordinal, 12);
  });

  it("knows units and indicators by code or name, and keeps those that it does not know", () => {
    expect(
      found([
        header,
        ["r1", "SA1a", "C01", 3],
        ["r1", "data governance maturity", "ambermouth", 4],
        ["r2", "Elsewhere", "Nowhere", 2],
      ]),
    ).toEqual([
      [
        ["C01", "SA1a", "r1", 3],
        ["C02", "SA1a", "r1", 4],
        ["Nowhere", "Elsewhere", "r2", 2],
      ],
      [],
    ]);
  });

  it("takes a blank level and n/a for a rater who did not say, and names a level that is none", () => {
    expect(
      found([
        header,
        ["r1", "SA1a", "C01", null],
        ["r2", "SA1a", "C01", "n/a"],
        ["r3", "SA1a", "C01", "good"],
      ]),
    ).toEqual([["r1", "r2", "r3"].map((rater) => ["C01", "SA1a", rater, NaN]), ["cell-text Levels!D4"]]);
  });

  it("names rows that lack a code, passes blank ones over, and counts the first of two ratings", () => {
    expect(
      found([
        header,
        ["r1", "SA1a", "C01", 3],
        [null, null, null, null],
        ["r1", null, "C02", 5],
        ["r1", "SA1a", "Alderbank", 4],
      ]),
    ).toEqual([[["C01", "SA1a", "r1", 3]], ["row-without-code Levels!A4", "rating-repeated Levels!A5"]]);
    expect(read([header, ["r1", "SA1a", "C01", 3], ["r1", "SA1a", "C01", 4]]).problems[0]!.message).toBe(
      "r1 rates C01 on SA1a again at Levels!A3; the first rating counts.",
    );
  });

  it("finds a table below a title, an Excel table first, and a hidden sheet only by its name", () => {
    const rows = [["Ratings of 2026"], [], header, ["r1", "SA1a", "C01", 3]];
    expect(read(rows).ratings).toHaveLength(1);
    const table = gridOfRows("Elsewhere", [header, ["r2", "SA1a", "C01", 5]]);
    const both = contentsOf([gridOfRows("Levels", rows), table], { tables: [tableOver("Coded", table)] });
    expect(readRatings(both, model).found).toBe("table Coded on sheet Elsewhere");
    const hidden = contentsOf([gridOfRows("Levels", rows)], { hidden: ["Levels"] });
    expect(readRatings(hidden, model).found).toBeNull();
    expect(readRatings(hidden, model, "levels").found).toBe("sheet Levels");
  });

  it("has none without a table, and a problem when one was named", () => {
    expect(
      read([
        ["Code", "Figure"],
        ["A", 1],
      ]),
    ).toEqual({ ratings: [], evidence: [], found: null, problems: [] });
    const { problems } = read([["Code", "Figure"]], "Levels");
    expect(problems).toMatchObject([
      { code: "table-unknown", message: "There is no table or sheet called Levels for the Ratings." },
    ]);
  });
});
