import { methodInWords, readIndex } from "../../../../src/workbook/read";
import type { CellValue } from "../../../../src/workbook/cells";
import { contentsOf, gridOfRows } from "../../../support/grids";

const data: readonly (readonly CellValue[])[] = [
  ["uCode", "uName", "Tier", "Pop", "Income", "Income 2", "Motto", "X1"],
  ["A", "Alder", "low", 10, 1, 5, "up", 1],
  ["B", "Brook", "low", 20, 2, 6, "on", 2],
  ["C", "Cedar", "high", 30, 3, 7, "go", 3],
  ["D", "Dell", "high", 40, 4, 8, "so", 4],
];
const framework: readonly (readonly CellValue[])[] = [
  ["Code", "Name", "Parent", "Type", "Denominator"],
  ["X1", "Things", "I", "Indicator", "Pop"],
  ["I", "Index", "", "Aggregate", ""],
  ["Pop", "Population", "", "Denominator", ""],
  ["Income", "Household income", "", "Context", ""],
  ["Income 2", "Other income", "", "Context", ""],
  ["Motto", "Motto", "", "Ignore", ""],
  ["Tier", "Tier", "", "Group", ""],
];

const read = (rows: readonly (readonly CellValue[])[], table = framework) => {
  const reading = readIndex(
    contentsOf([
      gridOfRows("Data", data),
      gridOfRows("Framework", table),
      gridOfRows("Method", [["Setting", "Value"], ...rows]),
    ]),
  );
  if (!reading.read) throw new Error(reading.problems.map(({ message }) => message).join(" "));
  const ofPeers = reading.problems.filter(({ code }) => /peer|value|setting|group/.test(code));
  return { ...reading, problems: ofPeers };
};

test.each<[string, readonly (readonly CellValue[])[], unknown]>([
  [
    "a number: by all denominators",
    [["Peers", 3]],
    { columns: [{ code: "Pop", weight: 1 }], count: 3, within: "all" },
  ],
  [
    "columns by code and name, with weights",
    [
      ["Peers", "2"],
      ["Peers by", "population; Household income 3; X1"],
      ["Peers within", "group"],
    ],
    {
      columns: [
        { code: "Pop", weight: 1 },
        { code: "Income", weight: 3 },
        { code: "X1", weight: 1 },
      ],
      count: 2,
      within: "group",
    },
  ],
  [
    "the name of a column comes before a weight",
    [["Peers by", "Income 2"]],
    {
      columns: [{ code: "Income 2", weight: 1 }],
      count: 5,
      within: "all",
    },
  ],
  [
    "Spanish",
    [
      ["Pares", "2"],
      ["Pares por", "denominadores"],
      ["Pares dentro de", "grupo"],
    ],
    { columns: [{ code: "Pop", weight: 1 }], count: 2, within: "group" },
  ],
  [
    "commas are read where there is no ;",
    [["Peers by", "Pop, Income 0,5"]],
    {
      columns: [
        { code: "Pop", weight: 1 },
        { code: "Income", weight: 0.5 },
      ],
      count: 5,
      within: "all",
    },
  ],
])("%s", (_, rows, expected) => {
  const { model, problems } = read(rows);
  expect(problems.filter(({ code }) => code !== "group-assumed")).toEqual([]);
  expect(model.method.peers).toEqual(expected);
  const again = read(methodInWords(model.method));
  expect(again.model.method).toEqual(model.method);
});

test("only columns that are neither denominators nor indicators become context of the model, with their cells", () => {
  const { model, source } = read([["Peers by", "Pop; Income; X1"]]);
  expect(model.context?.map(({ code, name }) => [code, name])).toEqual([["Income", "Household income"]]);
  expect([...(model.context?.[0]?.values ?? [])]).toEqual([1, 2, 3, 4]);
  expect(source.data.columns["Income"]).toBe(4);
});

test("a model without these settings has neither a rule nor context", () => {
  const { model } = read([["Peers", "group"]]);
  expect(Object.keys(model)).not.toContain("context");
  expect(Object.keys(model.method)).not.toContain("peers");
});

test.each<[string, readonly (readonly CellValue[])[], string, number]>([
  ["an unknown column", [["Peers by", "Weather; Pop"]], "peers-column-unknown", 1],
  ["a column of texts", [["Peers by", "Motto; Pop"]], "peers-column-not-numeric", 1],
  ["a near miss", [["Peers by", "Populaton"]], "value-misspelt", 1],
  ["no number", [["Peers", "many"]], "value-unknown", 1],
  ["none at all", [["Peers", "0"]], "value-unknown", 1],
  [
    "columns without a use",
    [
      ["Peers", "group"],
      ["Peers by", "Pop"],
    ],
    "peers-by-not-used",
    2,
  ],
  [
    "a group that is not there",
    [
      ["Group column", "none"],
      ["Peers within", "group"],
    ],
    "peers-without-group",
    2,
  ],
])("%s is a problem that names the cell", (_, rows, code, row) => {
  const { problems } = read(rows);
  expect(problems.filter((problem) => problem.code !== "group-assumed")).toMatchObject([
    { code, cell: { sheet: "Method", row, column: 1 } },
  ]);
});

test("without a denominator the nearest units cannot be found, and peers are those of the group", () => {
  const without = framework.map((row) =>
    row
      .map((value) => (value === "Denominator" && row !== framework[0] ? "Ignore" : value))
      .map((value, k) => (k === 4 && row !== framework[0] ? "" : value)),
  );
  const { model, problems } = read([["Peers", 3]], without);
  expect(problems.map(({ code }) => code)).toContain("peers-without-columns");
  expect(model.method.peers).toBeUndefined();
});
