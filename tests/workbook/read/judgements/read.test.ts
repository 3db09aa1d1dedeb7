import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { score } from "../../../../src/engine";
import { readIndex } from "../../../../src/workbook/read";
import { cellAddress, type CellValue } from "../../../../src/workbook/cells";
import { contentsOf, gridOfRows, tableOver } from "../../../support/grids";

type Rows = readonly (readonly CellValue[])[];

const data: Rows = [
  ["uCode", "a1", "a2", "a3", "b1"],
  ["U1", 1, 5, 2, 7],
  ["U2", 2, 3, 9, 1],
  ["U3", 3, 8, 4, 4],
  ["U4", 4, 1, 6, 2],
];
const framework: Rows = [
  ["iCode", "iName", "Parent", "Weight"],
  ["a1", "Roads", "A", 1],
  ["a2", "Water", "A", 1],
  ["a3", "Power", "A", 1],
  ["b1", "Staff", "B", 1],
  ["A", "Networks", "Index", 1],
  ["B", "People", "Index", 1],
  ["Index", "Index", null, null],
];
const method = (weights: string): Rows => [
  ["Setting", "Value"],
  ["Weights", weights],
  ["Gap reference", "best"],
];
const square: Rows = [
  [null, "a1", "a2", "a3"],
  ["a1", 1, 2, 4],
  ["a2", "1/2", 1, 2],
  ["a3", 0.25, 0.5, 1],
];

function reading(weights: string, sheets: Readonly<Record<string, Rows>>, formats = {}) {
  const grids = [
    gridOfRows("Data", data),
    gridOfRows("Framework", framework),
    gridOfRows("Method", method(weights)),
    ...Object.entries(sheets).map(([name, rows]) => gridOfRows(name, rows, formats)),
  ];
  return readIndex(contentsOf(grids));
}
function read(weights: string, sheets: Readonly<Record<string, Rows>>) {
  const found = reading(weights, sheets);
  if (!found.read) throw new Error(JSON.stringify(found.problems));
  return found;
}
const problemsOf = (weights: string, sheets: Readonly<Record<string, Rows>>, formats = {}) =>
  reading(weights, sheets, formats).problems.map(
    ({ code, cell }) => `${code} ${cell ? cellAddress(cell) : ""}`,
  );
const ratiosOf = (rows: Rows, name = "AHP") =>
  read("AHP", { [name]: rows }).model.judgements.comparisons.map(({ ratios }) =>
    ratios.map((row) => [...row]),
  );

describe("a comparison", () => {
  const ratios = [
    [1, 2, 4],
    [0.5, 1, 2],
    [0.25, 0.5, 1],
  ];

  test.each(["AHP", "Comparison", "ahp_Maria", "Pairwise comparisons", "Anything"])(
    "on a sheet %s is read, with fractions as text, and is no data",
    (name) => {
      const { model, problems } = read("AHP", { [name]: square });
      expect(model.units).toHaveLength(4);
      expect(model.judgements.comparisons).toHaveLength(1);
      expect(model.judgements.comparisons[0]!.elements).toEqual(["a1", "a2", "a3"]);
      expect(ratiosOf(square, name)).toEqual([ratios]);
      expect(problems).toEqual([]);
    },
  );

  test("may have only one cell of each pair, and an empty diagonal", () =>
    expect(
      ratiosOf([
        ["", "a1", "a2", "a3"],
        ["a1", null, 2, null],
        ["a2", null, null, null],
        ["a3", "1/4", "1 / 2", null],
      ]),
    ).toEqual([ratios]));

  test("may name the elements, in another order across than down", () =>
    expect(
      ratiosOf([
        [null, "Power", "Roads", "Water"],
        ["Roads", 4, 1, 2],
        ["Water", 2, 0.5, 1],
        ["Power", 1, 0.25, 0.5],
      ]),
    ).toEqual([ratios]));

  test("may be on one sheet with others, one per parent or expert, below titles", () => {
    const { model } = read("AHP", {
      AHP: [
        ["Judgements of two experts"],
        [],
        ["Maria", "a1", "a2", "a3", null, "João", "A", "B"],
        ["a1", 1, 2, 4, null, "A", 1, 3],
        ["a2", 0.5, 1, 2, null, "B", "1/3", 1],
        ["a3", 0.25, 0.5, 1],
        [],
        ["João", "a1", "a2", "a3"],
        ["a1", 1, 1, 1],
        ["a2", 1, 1, 1],
        ["a3", 1, 1, 1],
      ],
    });
    expect(model.judgements.comparisons.map(({ expert, elements }) => [expert, elements.join()])).toEqual([
      ["Maria", "a1,a2,a3"],
      ["João", "A,B"],
      ["João", "a1,a2,a3"],
    ]);
  });

  test("is an expert's by the name of its sheet or table", () => {
    const grid = gridOfRows("Sheet1", square);
    const contents = contentsOf([gridOfRows("Data", data), gridOfRows("Framework", framework), grid], {
      tables: [tableOver("AHP_Ana", grid)],
    });
    const found = readIndex(contents);
    expect(found.read && found.model.judgements.comparisons.map(({ expert }) => expert)).toEqual(["Ana"]);
    expect(read("AHP", { "AHP Eva": square }).model.judgements.comparisons[0]?.expert).toBe("Eva");
    expect(read("AHP", { Comparison: square }).model.judgements.comparisons[0]?.expert).toBe("");
  });

  test("is not what correlations are", () => {
    const correlations = square.map((row, r) =>
      row.map((x, c) => (r > 0 && c > 0 ? (r === c ? 1 : 0.3) : x)),
    );
    expect(read("AHP", { Correlations: correlations }).model.judgements.comparisons).toEqual([]);
  });

  const broken = (row: number, column: number, value: CellValue, mirror: CellValue = null): Rows =>
    square.map((cells, r) =>
      cells.map((x, c) => (r === row && c === column ? value : r === column && c === row ? mirror : x)),
    );

  test.each([
    ["a pair that nobody compared", broken(1, 3, null), ["comparison-missing AHP!D2"]],
    ["ratios that do not agree", broken(3, 1, 4, 4), ["comparison-not-reciprocal AHP!B4"]],
    ["a negative ratio", broken(1, 2, -2, "1/2"), ["judgement-not-positive AHP!C2"]],
    ["a text", broken(1, 2, "much", 0.5), ["cell-text AHP!C2"]],
    [
      "an element that is not in the framework",
      [...square.map((row, r) => [...row, r === 0 ? "zz" : 1]), ["zz", 1, 1, 1, 1]],
      ["judgement-element-unknown AHP!A5"],
    ],
    [
      "elements of two parents",
      square.map((row) => row.map((x) => (x === "a3" ? "b1" : x))),
      ["comparison-elements AHP!A1"],
    ],
  ])("with %s is a problem of its cell", (_, rows, expected) =>
    expect(problemsOf("AHP", { AHP: rows })).toEqual(expected),
  );

  test("a fraction that Excel took for a date is a problem of its cell", () =>
    expect(problemsOf("AHP", { AHP: broken(2, 1, 46082, 2) }, { "2,1": "d-mmm" })).toEqual([
      "cell-date AHP!B3",
    ]));

  test("that contradicts itself is a warning when it is scored, which names its corner", async () => {
    const { scoreIndex } = await import("../../../../src/app/score-index");
    const rows = broken(1, 3, 1 / 9, 9);
    const index = scoreIndex(reading("AHP", { Sheet9: [[], [], ...rows.map((row) => [null, ...row])] }));
    const [problem] = index.problems.filter(({ code }) => code === "comparison-inconsistent");
    expect(problem).toMatchObject({ severity: "warning", cell: { sheet: "Sheet9", row: 2, column: 1 } });
    expect(problem?.message).toContain("Sheet9!B3");
  });

  test("does not matter while weights are made otherwise", () =>
    expect(problemsOf("given", { AHP: broken(1, 2, "much", "more") })).toEqual([]));
});

describe("a budget", () => {
  const points = { a1: 50, a2: 30, a3: 20, b1: 100, A: 60, B: 40 };
  const down: Rows = [
    ["Code", "Maria", "João"],
    ...Object.entries(points).map(([code, value]) => [code, value, 10]),
  ];
  const across: Rows = [
    ["Expert", ...Object.keys(points)],
    ["Maria", ...Object.values(points)],
    ["João", ...Object.values(points).map(() => 10)],
  ];

  test.each([
    ["an element a row", down],
    ["an expert a row", across],
    [
      "names beside the codes, a mean and totals",
      [
        ["Code", "Element", "Maria", "João", "Mean"],
        ...Object.entries(points).map(([code, value]) => [code, "Some name", value, 10, (value + 10) / 2]),
        ["Total", null, 300, 60, 180],
      ],
    ],
    [
      "titles above, and names for codes",
      [
        ["Points of experts"],
        [],
        ["Element", "Maria", "João"],
        ["Roads", 50, 10],
        ["Water", 30, 10],
        ["Power", 20, 10],
        ["Staff", 100, 10],
        ["Networks", 60, 10],
        ["People", 40, 10],
      ],
    ],
  ] as [string, Rows][])("of %s is read", (_, rows) => {
    const { model, problems } = read("budget allocation", { Budget: rows });
    expect(model.judgements.budgets).toEqual([
      { expert: "Maria", points },
      { expert: "João", points: { a1: 10, a2: 10, a3: 10, b1: 10, A: 10, B: 10 } },
    ]);
    expect(problems).toEqual([]);
    expect(model.units).toHaveLength(4);
  });

  test("is found by its headers where all of them are experts", () =>
    expect(
      read("budget allocation", {
        Survey: down.map((row, r) => (r === 0 ? ["Element", "Expert 1", "Expert 2"] : row)),
      }).model.judgements.budgets.map(({ expert }) => expert),
    ).toEqual(["Expert 1", "Expert 2"]));

  test("is not what a sheet called Budget holds when it is the data", () => {
    const named = data.map(([code = null, ...figures]) => [code, "Some city", ...figures]);
    for (const rows of [
      data,
      named.map((row, r) => (r === 0 ? ["uCode", "City", "a1", "a2", "a3", "b1"] : row)),
    ]) {
      const grids = [gridOfRows("Framework", framework), gridOfRows("Budget", rows)];
      for (const sheets of [grids, grids.slice(1)]) {
        const found = readIndex(contentsOf(sheets));
        expect(found.read && found.model.units).toHaveLength(4);
        expect(found.read && found.model.judgements.budgets).toEqual([]);
      }
    }
  });

  test("may leave elements out", () => {
    const { model } = read("budget allocation", {
      Budget: [
        ["Code", "E"],
        ["a1", 7],
        ["a2", null],
        ["a3", "n/a"],
      ],
    });
    expect(model.judgements.budgets).toEqual([{ expert: "E", points: { a1: 7 } }]);
  });

  test("with points for what is no element, with negative points or a text is a problem of the cell", () =>
    expect(
      problemsOf("budget allocation", {
        Budget: [
          ["Code", "Maria", "João"],
          ["a1", 5, -5],
          ["zz", 1, 1],
          ["a2", "many", 1],
        ],
      }).sort(),
    ).toEqual([
      "cell-text Budget!B4",
      "judgement-element-unknown Budget!A3",
      "judgement-not-positive Budget!C2",
    ]));
});

test("weights that need judgements, without a table, are a warning at the setting", async () => {
  const { scoreIndex } = await import("../../../../src/app/score-index");
  const { problems } = scoreIndex(reading("AHP", {}));
  expect(problems).toMatchObject([
    { code: "judgements-needed", severity: "warning", cell: { sheet: "Method", row: 1, column: 1 } },
  ]);
});

test("the tables shown in docs/workbook-format.md are read as it says", () => {
  const page = readFileSync(join(__dirname, "../../../../docs/workbook-format.md"), "utf8");
  const section = page.split("\n## Judgements\n")[1]?.split("\n## ")[0] ?? "";
  const tables = section.split(/\n\n/).filter((block) => block.startsWith("|"));
  const rows = tables.map((table) =>
    table
      .split("\n")
      .filter((_, k) => k !== 1)
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell): CellValue => {
            const text = cell
              .trim()
              .replace(/^BC1/, "a")
              .replace("aa", "a1")
              .replace("ab", "a2")
              .replace("ac", "a3");
            if (text === "") return null;
            return Number.isNaN(Number(text)) ? text : Number(text);
          }),
      ),
  );
  const { budgets, comparisons } = read("AHP", { Budget: rows[0]!, AHP: rows[1]! }).model.judgements;
  expect(budgets).toEqual([
    { expert: "Maria", points: { a1: 50, a2: 30, a3: 20 } },
    { expert: "João", points: { a1: 40, a2: 60 } },
  ]);
  expect(comparisons).toEqual([
    {
      expert: "Maria",
      elements: ["a1", "a2", "a3"],
      ratios: [Float64Array.of(1, 3, 5), Float64Array.of(1 / 3, 1, 2), Float64Array.of(1 / 5, 1 / 2, 1)],
    },
  ]);
});

test("reading and scoring never throw, for any contents of the tables of judgements", () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>("a1", "a2", "a3", "A", "1/3", "", null, 0, 1, 3, -1, true, { error: "#N/A" }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ maxLength: 4 }),
  );
  const rows = fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 4, maxLength: 6 });
  const labelled = rows.map((cells): Rows =>
    cells.map((row, r) =>
      row.map((x, c) => (r === 0 && c > 0 && c < 4 ? `a${c}` : c === 0 && r > 0 && r < 4 ? `a${r}` : x)),
    ),
  );
  fc.assert(
    fc.property(
      fc.constantFrom("AHP", "budget allocation"),
      fc.oneof(rows, labelled),
      fc.oneof(rows, labelled),
      (weights, ahp, budget) => {
        const found = reading(weights, { AHP: ahp, Budget: budget });
        if (!found.read) return expect(found.problems.length).toBeGreaterThan(0);
        const outcome = score(found.model);
        if (outcome.ok) expect(outcome.results.weights.some(Number.isNaN)).toBe(false);
      },
    ),
    { numRuns: 300 },
  );
});
