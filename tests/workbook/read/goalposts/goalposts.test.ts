import { score } from "../../../../src/engine";
import type { CellValue } from "../../../../src/workbook/cells";
import { readIndex } from "../../../../src/workbook/read";
import { contentsOf, gridOfRows, tableOver } from "../../../support/grids";

type Rows = readonly (readonly CellValue[])[];

const data: Rows = [
  ["uCode", "uName", "X1", "X2", "X3"],
  ["A", "Alder", 10, 4, 1],
  ["B", "Brook", 20, 3, 5],
  ["C", "Cedar", 30, 2, 2],
  ["D", "Dell", 40, 1, 9],
];
const framework: Rows = [
  ["Code", "Name", "Parent", "Direction", "Lower", "Upper"],
  ["X1", "Things", "I", 1, 0, 50],
  ["X2", "Stuff", "I", -1, null, null],
  ["X3", "Items", "I", 1, 0, 10],
  ["I", "Index", null, null, null, null],
];

interface Given {
  readonly method?: Rows;
  readonly framework?: Rows | null;
  readonly sheet?: string;
  readonly formats?: Readonly<Record<string, string>>;
}

function read(goalposts: Rows | null, given: Given = {}) {
  const { method = [], sheet = "Goalposts", framework: own = framework, formats } = given;
  const reading = readIndex(
    contentsOf([
      gridOfRows("Data", data),
      ...(own === null ? [] : [gridOfRows("Framework", own)]),
      gridOfRows("Method", [["Setting", "Value"], ["Normalisation", "goalposts 0-100"], ...method]),
      ...(goalposts === null ? [] : [gridOfRows(sheet, goalposts, formats)]),
    ]),
  );
  const found = reading.read ? reading : reading.partial;
  const posts = Object.fromEntries(
    (found?.model.indicators ?? []).map(({ code, lower, upper }) => [code, [lower, upper]]),
  );
  const codes = reading.problems
    .filter(({ severity, code }) => severity !== "note" || code.startsWith("goalposts-"))
    .map(({ code }) => code);
  return { reading, source: found?.source, posts, codes, problems: reading.problems };
}

const message = ({ problems }: ReturnType<typeof read>, code: string): string =>
  problems.find((one) => one.code === code)?.message ?? "";

const whole: Rows = [
  ["Indicator", "Lower", "Upper"],
  ["X1", 5, null],
  ["Stuff", 0, 8],
  ["X3", null, 20],
];

test("goalposts of the table take the place of the Framework's, each with a note that names both cells and values", () => {
  const got = read(whole);
  expect(got.reading.read).toBe(true);
  expect(got.posts).toEqual({ X1: [5, 50], X2: [0, 8], X3: [0, 20] });
  expect(got.codes).toEqual(["goalposts-lower-replaced", "goalposts-upper-replaced"]);
  expect(message(got, "goalposts-lower-replaced")).toBe(
    "The lower goalpost of Things (X1) is 5 (Goalposts!B2), in place of 0 in the Framework (Framework!E2).",
  );
  expect(message(got, "goalposts-upper-replaced")).toContain("is 20 (Goalposts!C4), in place of 10");
});

test("formulas refer to the cells that count: the table's, or the Framework's where the table's cell is blank", () => {
  const { source } = read(whole);
  const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });
  expect(source?.nodes["X1"]).toMatchObject({ lower: at("Goalposts", 1, 1), upper: at("Framework", 1, 5) });
  expect(source?.nodes["X2"]).toMatchObject({ lower: at("Goalposts", 2, 1), upper: at("Goalposts", 2, 2) });
  expect(source?.nodes["X3"]).toMatchObject({ lower: at("Framework", 3, 4), upper: at("Goalposts", 3, 2) });
  expect(source?.goalposts).toMatchObject({ place: "sheet Goalposts", year: null, years: [] });
});

test("without the table nothing is of it, and the Framework counts", () => {
  const got = read(null);
  expect(got.source).not.toHaveProperty("goalposts");
  expect(got.posts["X1"]).toEqual([0, 50]);
});

test("a flat index without a Framework takes its goalposts from the table, and no Framework is found in it", () => {
  const got = read([...whole.slice(0, 1), ["X1", 0, 50], ["X2", 0, 8], ["X3", 0, 20]], { framework: null });
  expect(got.posts).toEqual({ X1: [0, 50], X2: [0, 8], X3: [0, 20] });
  expect(got.source?.found.framework).toMatch(/^none/);
  expect(got.reading.read && score(got.reading.model).ok).toBe(true);
});

describe("years", () => {
  const years: Rows = [
    ["Code", "Lower", "Upper", "Year", "Source"],
    ["X1", 1, 51, 2019, "First report"],
    ["X1", 2, 52, 2020, "Second report"],
    ["X2", 0, 8, null, "All reports"],
    ["X2", 1, 9, 2020, "Second report"],
  ];

  test.each([
    ["2020", { X1: [2, 52], X2: [1, 9] }, ["Second report"]],
    ["2019", { X1: [1, 51], X2: [0, 8] }, ["First report", "All reports"]],
  ])("%s: rows of the year count before rows without one", (year, posts, sources) => {
    const got = read(years, { method: [["Goalposts year", Number(year)]] });
    expect(got.reading.read).toBe(true);
    expect(got.posts).toMatchObject(posts);
    expect(got.source?.goalposts).toMatchObject({ year, years: ["2019", "2020"], sources });
  });

  test.each([
    ["Goalposts"],
    ["Año de las referencias"],
    ["Année des bornes"],
    ["Ano das referências"],
    ["goalposts-year"],
  ])("%s names the setting", (title) => {
    expect(read(years, { method: [[title, "2020"]] }).posts["X1"]).toEqual([2, 52]);
  });

  test("nearly the setting is read, and said", () => {
    const got = read(years, { method: [["Goalpsts year", "2020"]] });
    expect(got.posts["X1"]).toEqual([2, 52]);
    expect(got.codes).toContain("setting-misspelt");
  });

  test.each([
    ["not chosen", [], "goalposts-years-several", "2019, 2020 (the second at Goalposts!D3)"],
    ["chosen as none", [["Goalposts year", "none"]], "goalposts-years-several", "2019, 2020"],
    ["chosen and not there", [["Goalposts year", 2018]], "goalposts-year-unknown", "is 2018 (Method!B3)"],
  ])("%s: nothing is scored, and the message lists the years", (_, method, code, words) => {
    const got = read(years, { method });
    expect(got.reading.read).toBe(false);
    expect(got.codes[0]).toBe(code);
    expect(message(got, code)).toContain(words);
    expect(message(got, code)).toContain("2019, 2020");
  });

  test("one year needs no choice; a date is its year, and any label may be one", () => {
    const dated = read([years[0] ?? [], ["X1", 3, 53, 43831]], { formats: { "1,3": "yyyy-mm-dd" } });
    expect(dated.source?.goalposts?.year).toBe("2020");
    const labelled = read([years[0] ?? [], ["X1", 3, 53, "2019-20"]]);
    expect([labelled.source?.goalposts?.year, labelled.posts["X1"]]).toEqual(["2019-20", [3, 53]]);
  });

  test("a year that is a formula without a result stops the run: it may be the year that counts", () => {
    const got = read([...years, ["X3", 0, 5, { error: "#REF!" }]], { method: [["Goalposts year", 2020]] });
    expect(got.reading.read).toBe(false);
    expect(message(got, "goalposts-not-readable")).toContain(
      "Year in the table Goalposts is #REF! (Goalposts!D6)",
    );
  });

  test("a scenario cannot change the year, and says so", () => {
    const sheets = { Data: data, Framework: framework, Goalposts: years };
    const reading = readIndex(
      contentsOf([
        ...Object.entries(sheets).map(([name, rows]) => gridOfRows(name, rows)),
        gridOfRows("Method", [
          ["Setting", "Value"],
          ["Goalposts year", 2020],
        ]),
        gridOfRows("Scenarios", [
          ["Scenario", "Setting", "Value"],
          ["Old goalposts", "Goalposts year", 2019],
        ]),
      ]),
    );
    const said = reading.problems.find(({ code }) => code === "scenario-setting-unknown");
    expect(said?.message).toContain("Goalposts year");
    expect(said?.cell).toEqual({ sheet: "Scenarios", row: 1, column: 1 });
  });

  test("a year without a table is an error with the cell of the setting, and nothing is scored", () => {
    const got = read(null, { method: [["Goalposts year", 2020]] });
    expect([got.reading.read, got.codes[0]]).toEqual([false, "goalposts-table-missing"]);
    expect(message(got, "goalposts-table-missing")).toContain("(Method!B3)");
  });
});

describe("what nobody may have meant", () => {
  test.each<[string, CellValue, string]>([
    ["text with a currency", "$ 100", "General"],
    ["a per cent as text", "45%", "General"],
    ["a number as text", "75,000", "General"],
    ["a plain number as text", "75", "General"],
    ["#N/A", { error: "#N/A" }, "General"],
    ["#DIV/0!", { error: "#DIV/0!" }, "General"],
    ["TRUE", true, "General"],
    ["a date", 43831, "yyyy-mm-dd"],
    ["a word", "high", "General"],
  ])("%s stops the run, with its cell", (_, value, format) => {
    const got = read([whole[0] ?? [], ["X1", 0, value]], { formats: { "1,2": format } });
    expect(got.reading.read).toBe(false);
    expect(got.codes[0]).toBe("goalposts-not-readable");
    expect(message(got, "goalposts-not-readable")).toContain(
      "Upper of Things (X1) in the table Goalposts is",
    );
    expect(message(got, "goalposts-not-readable")).toContain("(Goalposts!C2)");
  });

  test.each(["n/a", "..", " ", "-"])("%s is a blank cell", (mark) => {
    const got = read([whole[0] ?? [], ["X1", 5, mark]]);
    expect([got.reading.read, got.posts["X1"]]).toEqual([true, [5, 50]]);
  });

  test("two rows for an indicator, by code and by name, stop the run", () => {
    const got = read([...whole, [null, null, null], ["things", 1, 2]]);
    expect(got.reading.read).toBe(false);
    expect(message(got, "goalposts-row-repeated")).toBe(
      "Things (X1) has two rows of goalposts: at Goalposts!A2 and at Goalposts!A6.",
    );
  });

  test("the engine names both goalposts and their cell where they are in the wrong order", () => {
    const { reading } = read([whole[0] ?? [], ["X1", 60, null]]);
    const found = reading.problems.find(({ code }) => code === "goalposts-order");
    expect(reading.read).toBe(false);
    expect(found?.cell).toEqual({ sheet: "Goalposts", row: 1, column: 1 });
  });

  test("a code that is nearly one of the index is an error with the code that was meant; others are one warning", () => {
    const got = read([whole[0] ?? [], ["Thimgs", 0, 1], ["GDP", 0, 1], ["Life", 2, 3]]);
    expect(got.reading.read).toBe(true);
    expect(message(got, "goalposts-indicator-misspelt")).toContain("Things may be meant");
    expect(message(got, "goalposts-indicator-unknown")).toContain(
      "2, of GDP, Life (the first at Goalposts!A3)",
    );
    expect(got.posts["X1"]).toEqual([0, 50]);
  });

  test("an aggregate has no goalposts; figures without a code are named; notes below the table are nothing", () => {
    const got = read([...whole, ["I", 0, 1], [null, 3, 4], ["Source: a report"]]);
    const said = got.codes.filter((code) => !code.endsWith("-replaced"));
    expect(said).toEqual(["goalposts-of-no-indicator", "goalposts-without-code"]);
    expect(message(got, "goalposts-without-code")).toContain("1 (the first at Goalposts!A6)");
  });

  test("goalposts that the normalisation does not take are one warning", () => {
    const got = read(whole, { method: [["Normalisation X2", "z-score"]] });
    expect(message(got, "goalposts-not-used")).toContain(
      "Goalposts of X2 (Goalposts!B3) change no score: z-score",
    );
    const all = readIndex(
      contentsOf([
        gridOfRows("Data", data),
        gridOfRows("Framework", framework),
        gridOfRows("Goalposts", whole),
      ]),
    );
    expect(all.problems.find(({ code }) => code === "goalposts-not-used")?.message).toContain("X1, X2, X3");
  });

  test("10,000 rows are read, and what is wrong in them is a short list", () => {
    const rows = Array.from({ length: 10_000 }, (_, k): readonly CellValue[] => [
      k % 2 === 0 ? `Q${k}` : "X1",
      k,
      k + 1,
    ]);
    const got = read([whole[0] ?? [], ...rows]);
    expect(got.reading.read).toBe(false);
    expect(got.problems.length).toBeLessThan(40);
    expect(message(got, "cells-more")).toContain("goalposts-row-repeated");
  });
});

describe("how the table is found", () => {
  test.each([
    ["Referencias", ["Indicador", "Inferior", "Superior"]],
    ["Bornes", ["Indicateur", "Borne inférieure", "Borne supérieure"]],
    ["Goalposts (2)", ["Indicator", "Minimum", "Maximum"]],
    ["Goalpots", ["Indicator", "Lower", "Upper"]],
    ["tblGoalposts", ["Indicator name", "Lower goalpost", "Upper goalpost"]],
    ["goalpost", ["iCode", "Lowwer", "Uppper"]],
  ])("sheet %s", (sheet, header) => {
    const got = read([["Goalposts of the report"], [], header, ["X1", 5, 55]], { sheet });
    expect(got.codes.includes("column-misspelt")).toBe(header.includes("Lowwer"));
    expect(got.posts["X1"]).toEqual([5, 55]);
  });

  test("a column that may have been meant for goalposts is named where it is not used", () => {
    const got = read([
      ["Indicator", "Unit", "Lower", "Uper", "Upper", "Max", "Note"],
      ["X1", "km", 5, 7, 55, 8, "see"],
    ]);
    expect(got.posts["X1"]).toEqual([5, 55]);
    expect(message(got, "goalposts-columns-unused")).toBe(
      "Columns of the table Goalposts that are not used: Uper, Max (the first at Goalposts!D1).",
    );
  });

  test("a sheet of this name without indicators or figures stops the run; a list of books does not", () => {
    const notes: Rows = [["Notes"], ["Why these goalposts"], ["Topic", "Text"], ["Life", "from 20 years"]];
    expect(read(notes).codes[0]).toBe("goalposts-column-missing");
    const books: Rows = [
      ["Autor", "Título"],
      ["OECD", "Handbook"],
    ];
    expect(read(books, { sheet: "Referencias" }).reading.read).toBe(true);
  });

  test("a sheet of another name with the smallest and largest values is no table of goalposts", () => {
    const smallest: Rows = [
      ["Indicator", "Minimum", "Maximum"],
      ["X1", 10, 40],
    ];
    for (const sheet of ["Bounds", "Statistics", "Goals"])
      expect(read(smallest, { sheet }).posts["X1"]).toEqual([0, 50]);
  });

  test("two tables of this name stop the run; an Excel table on its sheet is one", () => {
    const grids = [
      gridOfRows("Data", data),
      gridOfRows("Framework", framework),
      gridOfRows("Goalposts", whole),
      gridOfRows("Goalposts (2)", whole),
    ];
    expect(readIndex(contentsOf(grids)).problems[0]?.code).toBe("goalposts-tables-several");
    const [first, second, third] = grids;
    if (!first || !second || !third) throw new Error("no grids");
    const one = readIndex(contentsOf([first, second, third], { tables: [tableOver("Posts", third)] }));
    expect(one.read && one.source.goalposts?.place).toBe("table Posts on sheet Goalposts");
  });

  test("a table of another name is used where it is named, and a name that does not exist is said", () => {
    const contents = contentsOf([
      gridOfRows("Data", data),
      gridOfRows("Framework", framework),
      gridOfRows("UNDP", whole),
    ]);
    const named = readIndex(contents, { goalposts: "undp" });
    expect(named.read && named.model.indicators[0]?.lower).toBe(5);
    expect(readIndex(contents, { goalposts: "UNPD" }).problems[0]?.code).toBe("table-unknown");
  });

  test("a sheet with the add-in's own blocks is no input", () => {
    const contents = contentsOf(
      [gridOfRows("Data", data), gridOfRows("Framework", framework), gridOfRows("Goalposts", whole)],
      {
        names: [
          { name: "PSCI_Scores_Table", area: { sheet: "Goalposts", row: 0, column: 0, rows: 2, columns: 2 } },
        ],
      },
    );
    const reading = readIndex(contents);
    expect(reading.read && reading.model.indicators[0]?.lower).toBe(0);
  });
});
