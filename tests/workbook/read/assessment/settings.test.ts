import { readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows } from "../../../support/grids";
import { found, header, problemsOf, readSheets, type Rows, valuesOf } from "./support";

const levels: Rows = [
  [...header, "Round"],
  ["A", "I1", "r1", 1, 1],
  ["A", "I1", "r2", 2, 1],
  ["A", "I1", "r3", 5, 1],
  ["B", "I1", "r1", 4, 1],
  ["C", "I1", "r1", 2, 1],
  ["C", "I1", "r2", 2, 1],
  ["A", "I2", "r1", 3, 1],
  ["B", "I2", "r1", 3, 1],
  ["C", "I2", "r1", 1, 1],
];
const withMethod = (...settings: readonly (readonly [string, string | number])[]) =>
  readSheets({ Ratings: levels, Method: [["Setting", "Value"], ...settings] });

describe("the settings of ratings", () => {
  it.each([
    ["Ratings", "median", 2],
    ["Ratings", "mean", 8 / 3],
    ["Ratings", "least", 1],
    ["Valoraciones", "mínimo", 1],
    ["Ratigns", "aevrage", 8 / 3],
    ["Disagreement", "use", 2],
    ["Disagreement limit", "5", 2],
  ])("%s: %s makes %d of 1, 2 and 5", (title, words, value) => {
    expect(valuesOf(withMethod([title, words]))["I1"]?.[0]).toBeCloseTo(value, 12);
  });

  it("leaves cells with fewer raters missing, and names them", () => {
    const reading = withMethod(["Raters needed", 2], ["Disagreement", "use"]);
    expect(valuesOf(reading)).toEqual({ I1: [2, NaN, 2], I2: [NaN, NaN, NaN] });
    const few = reading.problems.find(({ code }) => code === "rated-cells-few");
    expect(few?.message).toBe(
      "4 of 6 rated cells have fewer raters than the 2 that the Method needs, and are missing: B I1 (D5), A I2 (D8), B I2 (D9), C I2 (D10).",
    );
  });

  it("names the cells whose raters differ, as a warning or as missing", () => {
    expect(problemsOf(withMethod(["Disagreement", "warn"]))).toContain("raters-apart Ratings!D2");
    const missing = withMethod(["Disagreement", "missing"]);
    expect(problemsOf(missing)).toContain("rated-cells-apart Ratings!D2");
    expect(valuesOf(missing)["I1"]?.[0]).toBeNaN();
    expect(problemsOf(withMethod(["Disagreement limit", 5]))).toEqual([]);
  });

  it("names values that are not known, and settings that are stated twice", () => {
    const reading = withMethod(
      ["Ratings", "best"],
      ["Raters needed", 0],
      ["Ronda", "7"],
      ["Ratings", "mean"],
      ["Disagreement", "use"],
    );
    expect(problemsOf(reading)).toEqual([
      ...[
        "value-unknown Method!B2",
        "value-unknown Method!B3",
        "setting-repeated Method!A5",
        "value-unknown Method!B4",
      ],
    ]);
  });

  it("knows which weights of a group are meant, the mean where nothing is said", () => {
    const consensus = (...rows: readonly (readonly [string, string])[]) =>
      found(withMethod(...rows)).assessment?.consensus;
    expect(consensus()).toBe("mean");
    expect(consensus(["Consensus", "median"])).toBe("median");
    expect(consensus(["Consenso", "media geométrica"])).toBe("geometric mean");
    expect(problemsOf(withMethod(["Consensus", "mode"]))).toContain("value-unknown Method!B2");
  });

  it("makes no values with none, so that the indicators lack their columns", () => {
    const reading = withMethod(["Ratings", "none"]);
    expect(reading.read).toBe(false);
    expect(problemsOf(reading).filter((one) => one.startsWith("indicator-without-column"))).toHaveLength(2);
  });

  it("scores the last round, or the one that the Method states", () => {
    const rows = [
      ...levels,
      ["A", "I1", "r1", 4, 2],
      ["B", "I1", "r1", 3, 2],
      ["A", "I2", "r1", 3, "Round 1"],
      ["C", "I2", "r9", 1, null],
    ] as Rows;
    const read = (...settings: readonly (readonly [string, string | number])[]) =>
      readSheets({
        Ratings: rows.filter((row) => row[4] !== "Round 1"),
        Method: [["Setting", "Value"], ["Disagreement", "use"], ...settings],
      });
    expect(valuesOf(read())["I1"]).toEqual([4, 3, NaN]);
    expect(valuesOf(read(["Round", 1]))["I1"]).toEqual([2, 4, 2]);
    expect(found(read()).assessment).toMatchObject({ rounds: ["1", "2"], round: "2" });
    expect(problemsOf(read())).toContain("rating-without-round Ratings!D13");
    // One slip in the column Round would take every other level out of the scores.
    expect(problemsOf(read())).toContain("round-thin Ratings!E11");
    expect(problemsOf(read(["Round", 2])).some((one) => one.startsWith("round-thin"))).toBe(false);
  });

  it("adjusts levels for the severity of raters, or says by name why it cannot", () => {
    const given: Readonly<Record<string, readonly (readonly number[])[]>> = {
      mild: [
        [3, 4],
        [4, 3],
        [4, 5],
        [2, 4],
        [5, 3],
      ],
      hard: [[2, 2], [2, 3], [], [1, 3], [3, 2]],
      third: [[2, 4], [4, 2], [], [2, 3], [4, 4]],
    };
    const rows: Rows = [
      header,
      ...Object.entries(given).flatMap(([rater, byUnit]) =>
        byUnit.flatMap((own, i) => own.map((level, j) => ["ABCDE"[i] ?? "", `I${j + 1}`, rater, level])),
      ),
    ];
    const data: Rows = [["Code", "Name"], ...[..."ABCDE"].map((code) => [code, `City ${code}`])];
    const method: Rows = [
      ["Setting", "Value"],
      ["Ratings", "adjusted"],
      ["Disagreement", "use"],
    ];
    const reading = readSheets({ Data: data, Ratings: rows, Method: method });
    // The last city has no rating by the hard rater: its levels are lower than what the mild one gave.
    expect(valuesOf(reading)["I1"]?.[2]).toBeLessThan(4);
    expect(problemsOf(reading)).toEqual([]);
    const apart = rows.map(([unit, item, rater, level]) => [
      unit ?? null,
      item ?? null,
      unit === "C" ? "other" : (rater ?? null),
      level ?? null,
    ]);
    const parted = readSheets({ Data: data, Ratings: apart, Method: method });
    expect(problemsOf(parted)).toEqual(["raters-disconnected Method!B2"]);
    expect(parted.problems.find(({ code }) => code === "raters-disconnected")?.message).toContain(
      "other rate no cell",
    );
    expect(valuesOf(parted)["I1"]?.[2]).toBe(4);
  });
});

it("matches rounds with the times of a panel, and names rounds that Data do not have", () => {
  const reading = readIndex(
    contentsOf([
      gridOfRows("Data", [
        ["Code", "Year"],
        ...["A", "B", "C"].flatMap((code) => [
          [code, 2024],
          [code, 2026],
        ]),
      ]),
      gridOfRows("Framework", [
        ["Code", "Name", "Parent"],
        ["I1", "Plans", "X"],
        ["I2", "More", "X"],
        ["X", "Index", null],
      ]),
      gridOfRows("Ratings", [
        ["City", "Indicator", "Rater", "Level", "Year"],
        ["A", "I1", "r1", 2, 2024],
        ["A", "I1", "r1", 4, 2026],
        ["B", "I1", "r1", 3, "2026-05-01"],
        ["A", "I1", "r1", 1, 2020],
        ["A", "I2", "r1", 1, 2024],
      ]),
    ]),
  );
  expect(valuesOf(reading)["I1"]).toEqual([2, 4, NaN, 3, NaN, NaN]);
  expect(found(reading).assessment).toMatchObject({ rounds: ["2024", "2026"], round: null });
  expect(problemsOf(reading)).toContain("rating-round-unknown Ratings!E5");
});
