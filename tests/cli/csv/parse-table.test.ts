import { parseTable, type CsvTable } from "../../../src/cli/csv/parse-table";
import type { TableName } from "../../../src/cli/csv/table-names";

const parse = (lines: readonly string[], name: TableName = "Data"): CsvTable =>
  parseTable(lines.join("\n"), "data.csv", name);

const codes = ({ problems }: CsvTable): readonly string[] => problems.map(({ code }) => code);
const firstColumn = ({ rows }: CsvTable): readonly unknown[] => rows.map(([first]) => first);

const header = "Country,Water,Roads,Phones";
const clean = [header, "Ald,1.5,20.5,3", "Bre,2.5,30.5,4", "Cas,3.5,40.5,5"];

describe("parseTable(text) says nothing of", () => {
  test.each([
    ["a clean table", clean],
    ["blank fields too many", [...clean, "Dun,4.5,50.5,6,,", "Eld,5.5,60.5,7,"]],
    ["blank fields at the end of every row", clean.map((line) => `${line},`)],
    ["blank cells", [...clean, "Dun,,50.5,", "Eld,,,"]],
    ["a column without a name", [...clean.map((line, i) => `${line},${i === 0 ? "" : "note"}`)]],
    ["a remark in a column without a name", [...clean.map((line) => `${line},`), "Dun,4.5,50.5,6,see note"]],
    ["years as headers", ["Country,2015,2016", "Ald,1,2", "Bre,3,4"]],
    ["a single column", ["Country", "Ald", "Bre"]],
    ["spaces after commas", ["Country, Water, Roads", "Ald, 1.5, 2", "Bre, 2.5, 3"]],
    ["numbers as headers", ["Country,101,102", "Ald,1,2", "Bre,3,4"]],
  ])("%s", (_, lines) => {
    const table = parse(lines);
    expect(codes(table)).toEqual([]);
    expect([table.rows.length, table.header]).toEqual([lines.length, 0]);
  });
});

describe("parseTable(text), titles and notes", () => {
  test("stay where they are, and the header below them is text", () => {
    const table = parse([
      "Index of cities",
      "",
      "Source,World Bank",
      header.replace("Roads", "2015"),
      ...clean.slice(1),
    ]);
    expect(codes(table)).toEqual([]);
    expect(table.header).toBe(2);
    expect(table.rows[2]).toEqual(["Country", "Water", "2015", "Phones"]);
    expect(table.rows[3]).toEqual(["Ald", 1.5, 20.5, 3]);
  });

  test("stay where a spreadsheet pads them with blank fields, and make no Excel table", () => {
    const table = parse(["Index of cities,,", "Country,2015,2016", "Ald,1,2", "Bre,3,4", "Source: x,,"]);
    expect([codes(table), table.header, table.hasNotes]).toEqual([[], 1, true]);
    expect(table.rows[1]).toEqual(["Country", "2015", "2016"]);
  });

  test("are one cell, with commas in them or not", () => {
    const table = parse([
      "Water, roads and phones, 2020",
      ...clean,
      "Source: World Bank, 2020",
      '"Note: a, b, c"',
      "* estimate",
    ]);
    expect(codes(table)).toEqual([]);
    expect(table.rows[0]).toEqual(["Water, roads and phones, 2020", null, null, null]);
    expect(firstColumn(table).slice(-3)).toEqual(["Source: World Bank, 2020", "Note: a, b, c", "* estimate"]);
    expect([table.header, table.hasNotes]).toEqual([1, true]);
  });

  test("a heading between rows stays", () => {
    const table = parse([...clean.slice(0, 2), "High development", ...clean.slice(2)]);
    expect([codes(table), table.rows[2]]).toEqual([[], ["High development", null, null, null]]);
  });
});

describe("parseTable(text), a row with more fields than the header", () => {
  test("is not used, and 1,5 is asked for 1.5 in the column that has decimals", () => {
    const table = parse([...clean, "Dun,4,5,50.5,6", "Eld,5.5,60.5,7"]);
    expect(firstColumn(table)).toEqual(["Country", "Ald", "Bre", "Cas", "Eld"]);
    expect(table.problems).toEqual([
      expect.objectContaining({
        code: "csv-row-wide-number",
        severity: "error",
        cell: null,
        message:
          "Row 5 of data.csv has 5 fields, and the header has 4. Was 4,5 typed for 4.5? The row was not used.",
      }),
    ]);
  });

  test("asks after thousands where the column has no decimals", () => {
    const table = parse(["Country,People,Water", "Ald,900,1.5", "Bre,800,2.5", "Cas,1,234,3.5"]);
    expect(table.problems[0]?.message).toContain("Was 1,234 typed for 1234?");
  });

  test("asks after a name with a comma", () => {
    const table = parse([...clean, "Congo, Dem. Rep.,4.5,50.5,6"]);
    expect(table.problems[0]?.message).toContain("Is Congo, Dem. Rep. one text?");
    expect(firstColumn(table)).not.toContain("Congo");
  });

  test("has the row of the editor, below line breaks in quotes, blank rows and the line of the separator", () => {
    const table = parse(["sep=,", header, '"A\nl\r\nd",1.5,2.5,3', "", "Bre,2.5,3.5,4", "Cas,4.5,5.5,6,7.5"]);
    expect(table.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Row 8 of data\.csv has 5/),
    ]);
  });

  test("is warned of where a blank hides the shift", () => {
    const table = parse([...clean, "Dun,4,5,50.5,", "Eld,5.5,60.5,7,"]);
    expect(table.problems).toEqual([
      expect.objectContaining({
        code: "csv-row-longer",
        severity: "warning",
        cell: { sheet: "Data", row: 4, column: 0 },
      }),
    ]);
  });

  test("is told three times and then counted", () => {
    const wide = Array.from({ length: 10 }, (_, i) => `W${i},1.5,2.5,3.5,4.5`);
    const usual = Array.from({ length: 20 }, (_, i) => `U${i},1.5,2.5,3.5`);
    const table = parse([...clean, ...wide, ...usual]);
    expect(codes(table)).toEqual(["csv-row-wide", "csv-row-wide", "csv-row-wide", "csv-rows-more"]);
    expect(table.problems[3]?.message).toBe(
      "More rows of data.csv with the problem csv-row-wide: 7, from row 8 on.",
    );
    expect(table.rows.length).toBe(24);
  });
});

describe("parseTable(text), a row with fewer fields than the header", () => {
  test("is not used: which field is missing is not known", () => {
    const table = parse([...clean, "Dun,50.5,6"]);
    expect([codes(table), table.problems[0]?.severity]).toEqual([["csv-row-narrow"], "error"]);
    expect(firstColumn(table)).not.toContain("Dun");
  });

  test("is read where the file cuts blank ends as a rule, with one error", () => {
    const table = parse([...clean, "Dun,4.5", "Eld,5.5,60.5", "Far,6.5"]);
    expect(table.problems).toEqual([
      expect.objectContaining({
        code: "csv-rows-cut",
        severity: "error",
        cell: { sheet: "Data", row: 4, column: 0 },
        message: expect.stringMatching(/^Rows of data\.csv with fewer fields .*: 3, .* row 5 \(Data!A5\)/),
      }),
    ]);
    expect(table.rows[4]).toEqual(["Dun", 4.5, null, null]);
  });

  test("is not used where few rows end early", () => {
    const many = Array.from({ length: 40 }, (_, i) => `U${i},1.5,2.5,3.5`);
    const table = parse([header, ...many, "Dun,4.5", "Eld,5.5,60.5", "Far,6.5"]);
    expect(codes(table)).toEqual(["csv-row-narrow", "csv-row-narrow", "csv-row-narrow"]);
  });

  test("is not used where other rows do end in a blank field", () => {
    const table = parse([...clean, "Goa,1.5,2.5,", "Dun,4.5", "Eld,5.5,60.5", "Far,6.5"]);
    expect(codes(table)).toEqual(["csv-row-narrow", "csv-row-narrow", "csv-row-narrow"]);
  });

  test("is not used where a text would stand among figures", () => {
    const lines = ["Code,Name,Water,Roads", "A,Ald,1,2", "B,Bre,3,4", "C,5,6", "D,7,8", "E,9,1"];
    expect(codes(parse(lines))).toEqual(["csv-row-narrow", "csv-row-narrow", "csv-row-narrow"]);
  });

  test("is read in a Framework, whose tree shows what does not fit", () => {
    const table = parse(
      ["Code,Name,Parent,Weight", "IDX,Index", "A,Water,IDX,1", "B,Roads,IDX,1"],
      "Framework",
    );
    expect([codes(table), table.problems[0]?.severity]).toEqual([["csv-rows-cut"], "warning"]);
    expect(table.rows[1]).toEqual(["IDX", "Index", null, null]);
  });
});

describe("parseTable(text), a line in quotes", () => {
  test("is opened when it has the header's width", () => {
    const table = parse([...clean.slice(0, 3), '"3,""Castova, Republic of"",86.4,90.4"', "Dun,4.5,50.5,6"]);
    expect(table.rows[3]).toEqual([3, "Castova, Republic of", 86.4, 90.4]);
    expect(table.problems).toEqual([
      expect.objectContaining({
        code: "csv-line-quoted",
        severity: "warning",
        cell: { sheet: "Data", row: 3, column: 0 },
        message: expect.stringMatching(/Row 4 of data\.csv .* holds a whole line.*\(Data!A4\)/),
      }),
    ]);
  });

  test("is not used when it has another width", () => {
    const table = parse([...clean, '"3,""Castova, Republic of"",86.4"']);
    expect([codes(table), table.problems[0]?.severity]).toEqual([["csv-line-misfit"], "error"]);
    expect(table.rows.length).toBe(4);
  });

  test("is opened throughout, the header too", () => {
    const table = parse(clean.map((line) => `"${line}"`));
    expect(table.rows[0]).toEqual(["Country", "Water", "Roads", "Phones"]);
    expect(table.rows[3]).toEqual(["Cas", 3.5, 40.5, 5]);
    expect(codes(table)).toEqual(["csv-line-quoted", "csv-line-quoted", "csv-line-quoted", "csv-rows-more"]);
  });
});

describe("parseTable(text), a header of another length than the rows", () => {
  test("gets a first column without a name, as R writes it", () => {
    const table = parse(["Water,Roads", "Ald,1.5,2.5", "Bre,3.5,4.5", "Cas,5.5,6.5"]);
    expect(table.rows[0]).toEqual([null, "Water", "Roads"]);
    expect([codes(table), table.problems[0]?.severity]).toEqual([["csv-header-short"], "warning"]);
  });

  test("is refused where decimal commas are the likely cause", () => {
    const lines = ["Country,Water", "Ald,1,5", "Bre,2,5", "Cas,3,5"];
    expect(() => parse(lines)).toThrow("The header of data.csv in row 1 has 2 fields");
  });

  test("sorts out the rows that fit where the decimals commas are in some rows only", () => {
    const table = parse(["Country,Water,Roads", "Ald,1,5,2,5", "Bre,2,5,4,5", "Cas,3,5", "Dun,4,1,5"]);
    expect(firstColumn(table)).toEqual(["Country", "Cas"]);
    expect(new Set(codes(table))).toEqual(new Set(["csv-row-wide-number"]));
  });

  test("is refused where a name in it holds a comma", () => {
    const lines = ["Country,Water, clean,Roads", "Ald,1,2", "Bre,2,3", "Cas,3,4"];
    expect(() => parse(lines)).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining("in quotes") }),
    );
  });

  test("is refused where every row ends early", () => {
    expect(() => parse([`${header},Notes`, ...clean.slice(1)])).toThrow("none fits it");
  });
});

test("parseTable(text) keeps semicolon files with decimal commas as text for the reader", () => {
  const table = parse(["Country;Water", "Ald;1,5", "Bre;2,5"]);
  expect([codes(table), table.rows[1]]).toEqual([[], ["Ald", "1,5"]]);
});

test("parseTable(text) takes 300,000 rows, and names the row of a defect among them", () => {
  const lines = ["code,A,B"];
  for (let i = 0; i < 300_000; i++) lines.push(i === 250_000 ? `c${i},1,2,3` : `c${i},${i},0.5`);
  const table = parse(lines);
  expect(table.rows.length).toBe(300_000);
  expect(table.problems.map(({ message }) => message)).toEqual([expect.stringContaining("Row 250002 of")]);
});
