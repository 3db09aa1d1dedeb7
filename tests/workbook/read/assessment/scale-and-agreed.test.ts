import { found, header, problemsOf, readSheets, type Rows, valuesOf } from "./support";

const scale = (...rows: Rows): Rows => [["Indicator", "Level", "Meaning", "Value"], ...rows];
const two: Rows = [
  header,
  ["A", "I1", "r1", 1],
  ["A", "I1", "r2", 3],
  ["B", "I2", "r1", 2],
  ["C", "I1", "r1", 3],
  ["C", "I2", "r1", 3],
];

describe("the table Scale", () => {
  it("gives levels values, and the nearest rows win: the indicator's, its family's, those for all", () => {
    const rows = scale(
      ...[1, 2, 3].map((level) => [null, level, null, level * 10]),
      ...[1, 2, 3].map((level) => ["X", level, null, level * 100]),
      ...[1, 2, 3].map((level) => ["I2", level, null, level * level]),
    );
    const reading = readSheets({ Ratings: two, Scale: rows });
    expect(valuesOf(reading)).toEqual({ I1: [200, NaN, 300], I2: [NaN, 4, 9] });
    expect(found(reading).assessment.scales["I2"]).toEqual({
      levels: Float64Array.of(1, 2, 3),
      values: Float64Array.of(1, 4, 9),
    });
  });

  it("says where the values of levels are outside the goalposts", () => {
    const reading = readSheets({
      Ratings: two,
      Scale: scale([null, 1, "", 0], [null, 2, "", 2], [null, 3, "", 5]),
    });
    const problem = reading.problems.find(({ code }) => code === "scale-beyond-goalposts");
    expect(problem).toMatchObject({ severity: "warning", cell: { sheet: "Scale", row: 1, column: 3 } });
    expect(problem?.message).toContain(
      "I1, I2 have values outside their goalposts: those of I1 go from 0 to 5",
    );
  });

  it("takes no sign of a figure away: 2.5 is not 25, -1 is not 1; a full stop behind it says nothing", () => {
    const reading = readSheets({
      Ratings: [
        header,
        ...["2.5", "-1", "25+", "1?"].map((level, k) => ["A", "I1", `r${k}`, level]),
        ...["25.", "1.", "25 "].map((level, k) => ["BCC"[k] ?? "", ["I1", "I1", "I2"][k] ?? "", "r1", level]),
      ],
      Scale: scale([null, 1, "low", 1], [null, 25, "high", 25]),
    });
    expect(valuesOf(reading)).toEqual({ I1: [NaN, 25, 1], I2: [NaN, NaN, 25] });
    expect(problemsOf(reading).filter((one) => one.startsWith("rating-level"))).toHaveLength(4);
  });

  it("knows levels by labels, which have their positions where they are no numbers", () => {
    const reading = readSheets({
      Escala: [
        ["Nivel", "Valor"],
        ["Incipiente", 0],
        ["Establecido", 40],
        ["4 - Líder", 100],
      ],
      Ratings: [
        header,
        ["A", "I1", "r1", "establecido"],
        ["B", "I1", "r1", "4 - lider"],
        ["C", "I1", "r1", "Establecdo"],
        ["A", "I2", "r1", "2 - Incipiente"],
        ["B", "I2", "r1", 2],
        ["C", "I2", "r1", 4],
      ],
    });
    expect(valuesOf(reading)).toEqual({ I1: [40, 100, NaN], I2: [NaN, 40, 100] });
    expect(reading.problems[0]?.message).toContain(
      "Establecdo at Ratings!D4 is no level of I1 (did you mean Establecido?); the levels are 1 Incipiente, 2 Establecido, 4 Líder.",
    );
    expect(problemsOf(reading)[1]).toBe("rating-level-unknown Ratings!D5");
  });

  it("names levels and labels that repeat, lack a value or do not rise, and rows for nothing", () => {
    const reading = readSheets({
      Ratings: two,
      Scale: [
        ["Indicator", "Level", "Label", "Value"],
        [null, 1, "Low", 1],
        [null, 1, "Again", 2],
        [null, 2, "LOW", 2],
        [null, 3, "High", 0.5],
        [null, 4, "Top", null],
        ["Nothing", 1, "One", 1],
      ],
    });
    expect(problemsOf(reading).slice(0, 5)).toEqual([
      ...["scale-node-unknown Scale!A7", "scale-level-repeated Scale!B3", "scale-label-repeated Scale!C4"],
      ...["scale-value-missing Scale!D6", "scale-not-increasing Scale!D5"],
    ]);
  });
});

describe("the table of agreed levels", () => {
  const agreed = (...rows: Rows): Rows => [
    ["Unit", "Indicator", "Agreed level", "By", "Date", "Reason"],
    ...rows,
  ];
  const full = ["Panel", "2026-11-20", "documents"] as const;

  it("counts before ratings, and n/a leaves the cell missing; a blank is open", () => {
    const reading = readSheets({
      Ratings: two,
      "Agreed levels": agreed(
        ["A", "I1", 5, ...full],
        ["B", "I2", "n/a", ...full],
        ["C", "I1", null, null, null, null],
      ),
    });
    expect(valuesOf(reading)).toMatchObject({ I1: [5, NaN, 3], I2: [NaN, NaN, 3] });
    expect(
      found(reading).assessment.cells.filter(({ missing }) => missing === "not applicable"),
    ).toHaveLength(1);
    expect(problemsOf(reading)).toEqual(["rated-cells-open"]);
  });

  it("of two for one cell takes the later date, else the first, and says which", () => {
    const dated = (first: string | null, second: string | null) => {
      const rows = agreed(["A", "I1", 4, "P", first, "x"], ["A", "I1", 5, "P", second, "x"]);
      const reading = readSheets({ Ratings: two, Agreed: rows });
      const said = reading.problems.find(({ code }) => code === "agreed-repeated")?.message ?? "";
      return [valuesOf(reading)["I1"]?.[0], /at (\S+) counts/.exec(said)?.[1]];
    };
    expect(dated("2026-01-01", "2026-02-01")).toEqual([5, "Agreed!C3"]);
    expect(dated("2026-02-01", "2026-01-01")).toEqual([4, "Agreed!C2"]);
    expect(dated(null, "2026-02-01")).toEqual([4, "Agreed!C2"]);
  });

  it("names what is off the scale, not accounted for, or agreed without a rating", () => {
    const reading = readSheets({
      Ratings: two,
      Acordados: [
        ["Unidad", "Indicador", "Nivel acordado"],
        ["A", "I1", 9],
        ["B", "I1", 4],
        ["C", "I1", 2],
      ],
    });
    expect(problemsOf(reading)).toEqual([
      ...["agreed-level-unknown Acordados!C2", "agreed-without-account Acordados!C3"],
      ...["rated-cells-open", "raters-apart Ratings!D2", "agreed-without-ratings Acordados!C3"],
    ]);
    expect(valuesOf(reading)["I1"]).toEqual([2, 4, 2]);
  });

  it("says which agreed levels are of a round that nobody rated, and which are for a cell twice", () => {
    const reading = readSheets({
      Ratings: [
        [...header, "Round"],
        ["A", "I1", "r1", 1, 2026],
        ["B", "I1", "r1", 2, 2026],
        ["C", "I2", "r1", 3, 2026],
      ],
      Agreed: [
        ["Unit", "Indicator", "Level", "By", "Date", "Reason", "Round"],
        ["A", "I1", 5, "AB", "2026-06-01", "x", 2027],
        ["B", "I1", 4, "AB", "2026-06-01", "x", 2026],
        ["B", "I1", 1, "AB", "2026-07-01", "x", null],
      ],
    });
    expect(problemsOf(reading)).toEqual(
      expect.arrayContaining(["agreed-round-unknown Agreed!G2", "agreed-repeated Agreed!C4"]),
    );
    expect(valuesOf(reading)["I1"]?.slice(0, 2)).toEqual([1, 1]);
  });

  it("scores the last round of agreed levels where there are no ratings", () => {
    const reading = readSheets({
      Agreed: [
        ["Unit", "Indicator", "Level", "By", "Date", "Reason", "Round"],
        ...["A", "B", "C"].flatMap((unit) => [
          [unit, "I1", 4, "AB", "2026-06-01", "x", 2026],
          [unit, "I1", 2, "AB", "2025-06-01", "x", 2025],
          [unit, "I2", 3, "AB", "2026-06-01", "x", 2026],
        ]),
      ],
    });
    expect(valuesOf(reading)["I1"]).toEqual([4, 4, 4]);
  });
});
