import type { CellValue } from "../../../src/workbook/cells";
import { cellAddress } from "../../../src/workbook/cells";
import { readIndex, type Reading } from "../../../src/workbook/read";
import { contentsOf, gridOfRows, tableOver } from "../../support/grids";

type Rows = (readonly CellValue[])[];

const dataRows: Rows = [
  ["Code", "Name", "Region", "Pop", "X1", "X2", "X3"],
  ["A", "Alba", "North", 10, 1, 10, 5],
  ["B", "Brook", "North", 20, 2, 40, 7],
  ["C", "Cairn", "South", 30, 3, 20, 9],
];
const frameworkRows: Rows = [
  [
    "Code",
    "Name",
    "Parent",
    "Weight",
    "Direction",
    "Type",
    "Lower",
    "Upper",
    "Denominator",
    "Scale",
    "Level",
  ],
  ["X1", "One", "P", 1, 1, "Indicator", 0, 10, "Pop", 100, 1],
  ["X2", "Two", "P", 1, -1, "Indicator", null, null, null, null, 1],
  ["X3", "Three", "Q", 1, 1, "Indicator", null, null, null, null, 1],
  ["P", "Pillar", "I", 1, 1, "Aggregate", null, null, null, null, 2],
  ["Q", "Quarter", "I", 1, 1, "Aggregate", null, null, null, null, 2],
  ["I", "Index", null, 1, 1, "Aggregate", null, null, null, null, 3],
  ["Pop", "Population", null, null, null, "Denominator", null, null, null, null, null],
  ["Region", "Region", null, null, null, "Group", null, null, null, null, null],
];

/** The workbook above with cells changed: "D3" of Data, "Framework!C2" ... */
function read(
  changes: Readonly<Record<string, CellValue>>,
  more: { data?: Rows; framework?: Rows } = {},
): Reading {
  const sheets: Readonly<Record<string, CellValue[][]>> = {
    Data: [...dataRows, ...(more.data ?? [])].map((row) => [...row]),
    Framework: [...frameworkRows, ...(more.framework ?? [])].map((row) => [...row]),
  };
  for (const [place, value] of Object.entries(changes)) {
    const [, sheet = "Data", letter = "A", row = "1"] = /^(?:(\w+)!)?([A-Z])(\d+)$/.exec(place) ?? [];
    (sheets[sheet]?.[Number(row) - 1] ?? [])[letter.charCodeAt(0) - 65] = value;
  }
  const method = [
    ["Setting", "Value"],
    ["Group column", "Region"],
  ];
  return readIndex(
    contentsOf([
      ...Object.entries(sheets).map(([name, rows]) => gridOfRows(name, rows)),
      gridOfRows("Method", method),
    ]),
  );
}

/** Code, severity and cell of every problem, and whether there is a model. */
const found = (reading: Reading) =>
  reading.problems.map(({ code, severity, cell }) => `${severity} ${code} ${cell ? cellAddress(cell) : "-"}`);

describe("problems of a workbook", () => {
  test("a sound one has none", () => {
    expect(read({})).toMatchObject({ read: true, problems: [] });
  });

  describe("that prevent scoring", () => {
    test.each<[string, Readonly<Record<string, CellValue>>, string]>([
      ["a unit code that stands twice", { A4: "A" }, "error unit-code-duplicate Data!A4"],
      ["a parent that is not there", { "Framework!C2": "PP" }, "error node-parent-unknown Framework!C2"],
      ["parents in a circle", { "Framework!C5": "Q", "Framework!C6": "P" }, "error node-cycle Framework!C5"],
      ["a negative weight", { "Framework!D3": -2 }, "error weight-negative Framework!D3"],
      ["a code that stands twice", { "Framework!A4": "X2" }, "error node-code-duplicate Framework!A4"],
      ["goalposts in the wrong order", { "Framework!G2": 20 }, "error goalposts-order Framework!G2"],
      ["a level above its parent's", { "Framework!K2": 5 }, "error node-level-order Framework!K2"],
      [
        "a direction that is no direction",
        { "Framework!E3": "sideways" },
        "error direction-unknown Framework!E3",
      ],
      ["a direction of 0", { "Framework!E3": 0 }, "error direction-unknown Framework!E3"],
      [
        "an indicator without a parent",
        { "Framework!C4": null },
        "error indicator-without-node Framework!A4",
      ],
      ["an indicator as a parent", { "Framework!C4": "X1" }, "error indicator-as-parent Framework!A2"],
    ])("%s", (_, changes, problem) => {
      const reading = read(changes);
      expect(reading.read).toBe(false);
      expect(found(reading)).toContain(problem);
    });

    test("fewer than three units", () => {
      const reading = read({ A4: null, B4: null, C4: null, D4: null, E4: null, F4: null, G4: null });
      expect([reading.read, found(reading)]).toEqual([false, ["error units-too-few -"]]);
    });

    test("no units, and no indicators", () => {
      const empty = readIndex(
        contentsOf([gridOfRows("Data", dataRows.slice(0, 1)), gridOfRows("Framework", frameworkRows)]),
      );
      expect(found(empty)).toContain("error data-without-units Data!A1");
      const text = readIndex(
        contentsOf([
          gridOfRows("Data", [
            ["Code", "Note"],
            ["A", "x"],
            ["B", "y"],
          ]),
        ]),
      );
      expect(found(text)).toContain("error data-without-indicators Data!A1");
    });

    test("no data at all, and a name that does not exist, which lists what there is", () => {
      expect(found(readIndex(contentsOf([])))).toEqual(["error data-not-found -"]);
      const reading = readIndex(contentsOf([gridOfRows("Figures", dataRows)]), { data: "Figurse" });
      expect(reading).toMatchObject({
        read: false,
        problems: [
          {
            code: "table-unknown",
            message: "There is no table or sheet called Figurse for the Data (did you mean Figures?).",
            remedy: "Use one of: Figures.",
          },
        ],
      });
    });
  });

  test("a framework that is named and not there is not replaced by a guess", () => {
    const reading = readIndex(contentsOf([gridOfRows("Data", dataRows)]), { framework: "Tree" });
    expect(reading).toMatchObject({ read: false, problems: [{ code: "table-unknown" }] });
  });

  describe("of cells, which count as missing", () => {
    test.each<[string, CellValue, string]>([
      ["text", "lots", "error cell-text Data!F3"],
      ["TRUE", true, "error cell-boolean Data!F3"],
      ["an error value", { error: "#DIV/0!" }, "error cell-error Data!F3"],
      ["a date", "2024-05-01", "error cell-date Data!F3"],
      ["a figure too large", 1e300, "error cell-too-large Data!F3"],
      ["a text that may be two numbers", "1,234", "error number-ambiguous Data!F3"],
    ])("%s", (_, value, problem) => {
      const reading = read({ F3: value });
      expect(found(reading)).toEqual([problem]);
      expect(reading.read && [...(reading.model.indicators[1]?.values ?? [])]).toEqual([10, NaN, 20]);
      const { message } = reading.problems[0] ?? {};
      expect(message).toContain("Data!F3");
      expect(message).toContain("Two (X2)");
    });
  });

  describe("that are reported and do not prevent scoring", () => {
    test("an indicator without a column is left out, with what it leaves empty", () => {
      const reading = read({ G1: "X4" });
      expect(found(reading)).toEqual([
        "error indicator-without-column Framework!A4",
        "warning column-without-indicator Data!G1",
      ]);
      expect(reading.read && reading.model.framework.map(({ code }) => code)).toEqual(["X1", "X2", "P", "I"]);
    });

    test("a column that another row has too", () => {
      expect(found(read({ G1: "X2" }))).toContain("error column-repeated Data!G1");
    });

    test("a column of text that is not needed", () => {
      expect(found(read({ H1: "Mayor", H2: "Ann", H3: "Bo", H4: "Cy" }))).toEqual([
        "note column-ignored Data!H1",
      ]);
    });

    test("an indicator without any figure", () => {
      const reading = read({ F2: "n/a", F3: "..", F4: null });
      expect([reading.read, found(reading)]).toEqual([true, ["error indicator-all-missing Data!F1"]]);
    });

    test("an aggregate without anything below is set aside, and so is what had only that below it", () => {
      const reading = read({ "Framework!C4": "P" });
      expect(found(reading)).toEqual(["warning aggregate-empty Framework!A6"]);
      expect(reading.read && reading.model.framework.map(({ code }) => code)).toEqual([
        ...["X1", "X2", "X3", "P", "I"],
      ]);
      const above = read(
        { "Framework!C4": "P", "Framework!C6": "R" },
        { framework: [["R", "Rest", "I", 1, 1]] },
      );
      expect(found(above)).toEqual([
        "warning aggregate-empty Framework!A6",
        "warning aggregate-empty Framework!A10",
      ]);
    });

    test("a text repeated down a column of weights or directions is one error", () => {
      const weights = read({ "Framework!D2": "x", "Framework!D3": "x", "Framework!D4": "y" });
      expect(found(weights)).toEqual([
        "error weight-unknown Framework!D2",
        "error weight-unknown Framework!D4",
      ]);
      expect(weights.problems[0]?.message).toBe(
        "Weight of One (X1), Two (X2) at Framework!D2 is x, which is no number; 1 was used.",
      );
      const directions = read({ "Framework!E2": "x", "Framework!E3": "x", "Framework!E4": 0 });
      expect(found(directions)).toEqual([
        "error direction-unknown Framework!E2",
        "error direction-unknown Framework!E4",
      ]);
    });

    test("several blank weights are one warning", () => {
      const reading = read({ "Framework!D2": null, "Framework!D3": null });
      expect(found(reading)).toEqual(["warning weight-blank Framework!D2"]);
      expect(reading.problems[0]?.message).toBe(
        "These weights are blank, and 1 was used: One (X1), Two (X2) (Framework!D2).",
      );
    });

    test("the direction of what is no indicator stops nothing", () => {
      expect(found(read({ "Framework!E5": "sideways", "Framework!E8": "x" }))).toEqual([]);
    });

    test("a direction that a formula would read otherwise is no cell to refer to", () => {
      const directed = (value: CellValue): boolean => {
        const reading = read({ "Framework!E3": value });
        if (!reading.read) throw new Error("not read");
        expect(reading.model.indicators[1]?.direction).toBe(-1);
        return reading.source.nodes["X2"]?.direction !== undefined;
      };
      expect(["lower", "menor es mejor", -1, "\u00a0lower", "\u22121"].map(directed)).toEqual([
        ...[true, true, true, false, false],
      ]);
    });

    test.each<[string, Readonly<Record<string, CellValue>>, string, string]>([
      ["a header", { "Framework!D1": "Wieght" }, "error column-misspelt Framework!D1", "Weight"],
      ["a type", { "Framework!F4": "Indcator" }, "error type-misspelt Framework!F4", "Indicator"],
    ])(
      "%s that is nearly a known word is read as it, with the word to write",
      (_, changes, problem, word) => {
        const reading = read(changes);
        expect(found(reading)).toEqual([problem]);
        expect(reading.problems[0]?.sentence?.names["suggestion"]).toBe(word);
        expect(reading.read && reading.model.framework.length).toBe(6);
      },
    );

    test("columns of the Framework that are not known are one warning", () => {
      const reading = read({
        "Framework!L1": "Influence",
        "Framework!M1": "Extra",
        "Framework!N1": "Source",
      });
      expect(found(reading)).toEqual(["warning framework-columns-unused Framework!L1"]);
      expect(reading.problems[0]?.message).toContain("Influence, Extra (");
    });

    test("weights that are all zero", () => {
      expect(found(read({ "Framework!D4": 0 }))).toEqual(["error weight-sum-zero Framework!A6"]);
    });

    test("numbers stored as text", () => {
      const reading = read({ F3: "40.5" });
      expect(found(reading)).toEqual(["warning number-as-text Data!F3"]);
      expect(reading.read && reading.model.indicators[1]?.values[1]).toBe(40.5);
      expect(reading.read && reading.source.data.textNumbers).toEqual({
        F3: { decimal: ".", group: ",", factor: 1 },
      });
    });

    test("a blank weight among others counts as 1, and no formula refers to its cell", () => {
      const reading = read({ "Framework!D3": null });
      expect(found(reading)).toEqual(["warning weight-blank Framework!D3"]);
      expect(reading.read && reading.model.framework[1]?.weight).toBe(1);
      expect(reading.read && reading.source.nodes["X2"]?.weight).toBeUndefined();
    });

    test.each<[string, Readonly<Record<string, CellValue>>, string[]]>([
      ["a blank direction", { "Framework!E3": null }, ["warning direction-assumed Framework!E3"]],
      ["a weight in words", { "Framework!D3": "high" }, ["error weight-unknown Framework!D3"]],
      ["a level that is none", { "Framework!K2": 1.5 }, ["error level-not-whole Framework!K2"]],
      ["a scale of zero", { "Framework!J2": 0 }, ["error scale-not-positive Framework!J2"]],
      ["a row without a code", { A5: null, B5: "Dunes", E5: 3 }, ["error row-without-code Data!B5"]],
      ["a framework row without a code", { "Framework!A10": null }, ["error row-without-code Framework!B10"]],
      ["a note below", { A5: null, B5: "Source: us" }, ["note row-ignored Data!B5"]],
      ["a row of totals", { A5: "Total", E5: 6, F5: 70 }, ["note totals-row-ignored Data!A5"]],
      ["labels spelt in two ways", { C3: "north " }, ["warning group-label-variants Data!C3"]],
    ])("%s", (_, changes, problems) => {
      const reading = read(changes, {
        data: [[]],
        framework: [[null, "Extra", "Q", 1, 1, "Indicator"]].slice(0, "Framework!A10" in changes ? 1 : 0),
      });
      expect(reading.read).toBe(true);
      expect(found(reading)).toEqual(problems);
    });

    test("an unknown type, whose row is not used", () => {
      expect(found(read({ "Framework!F4": "Thing", "Framework!C4": null, "Framework!C6": null }))).toContain(
        "error type-unknown Framework!F4",
      );
    });

    test("a denominator and a group without a column", () => {
      expect(found(read({ D1: "Inhabitants" }))).toEqual(
        expect.arrayContaining([
          "error denominator-without-column Framework!A8",
          "error denominator-without-column Framework!A2",
        ]),
      );
      expect(found(read({ C1: "Zone" }))).toContain("error group-without-column Framework!A9");
    });

    test("several tables that could be the data", () => {
      const grids = [
        gridOfRows("One", dataRows),
        gridOfRows("Two", dataRows),
        gridOfRows("F", frameworkRows),
      ];
      const reading = readIndex(contentsOf(grids));
      expect(found(reading)).toContain("error several-tables One!A1");
    });

    test("the totals row of an Excel table is no unit", () => {
      const grid = gridOfRows("Data", [...dataRows, ["Sum", null, null, 60, 6, 70, 21]]);
      const reading = readIndex(
        contentsOf([grid, gridOfRows("Framework", frameworkRows)], {
          tables: [tableOver("Data", grid, true)],
        }),
      );
      expect(reading.read && reading.model.units).toHaveLength(3);
    });
  });
});
