import fc from "fast-check";
import { checkModel, defaultMethod, score } from "../../../src/engine";
import type { CellValue, Grid } from "../../../src/workbook/cells";
import { methodInWords, readIndex, settings, type WorkbookContents } from "../../../src/workbook/read";
import { fixtureText } from "../../support/fixtures";
import { contentsOf, gridOfRows, rowsOfCsv } from "../../support/grids";

const header = fc.constantFrom(
  ...[
    "Code",
    "uCode",
    "Name",
    "City",
    "Parent",
    "Weight",
    "Direction",
    "Type",
    "Level",
    "Target",
    "Lower",
    "Upper",
  ],
  ...[
    "Denominator",
    "Scale",
    "Unit",
    "Setting",
    "Value",
    "A",
    "B",
    "P",
    "Region",
    "__proto__",
    "constructor",
    "",
  ],
);
const word = fc.constantFrom(
  ...[
    "A",
    "B",
    "P",
    "INDEX",
    "Indicator",
    "Aggregate",
    "Group",
    "Denominator",
    "n/a",
    "..",
    "-",
    "1,234",
    "45%",
    "1.5",
  ],
  ...[
    "higher is better",
    "lower",
    "total",
    "none",
    "rank",
    "geometric",
    "toString",
    "__proto__",
    "2024-01-01",
    "~*?",
  ],
  ...settings.map(({ title }) => title),
);
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.integer({ min: -3, max: 200 }) },
  { weight: 4, arbitrary: word },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constantFrom("#N/A", "#REF!", "#DIV/0!").map((error) => ({ error })) },
);

const sheetName = fc.constantFrom("Data", "Framework", "Method", "Database", "iMeta", "Sheet1", "It's");
const grid = (name: string): fc.Arbitrary<Grid> =>
  fc
    .tuple(
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 2 }),
      fc.array(header, { minLength: 1, maxLength: 8 }),
      fc.array(fc.array(cell, { minLength: 1, maxLength: 8 }), { maxLength: 20 }),
      fc.constantFrom("General", "0%", "dd/mm/yyyy", '"', "[", "\\"),
    )
    .map(([above, headers, rows, format]) =>
      gridOfRows(name, [...above, headers, ...rows], { "3,2": format, "4,1": format }),
    );

const workbook: fc.Arbitrary<WorkbookContents> = fc
  .uniqueArray(sheetName, { maxLength: 4 })
  .chain((names) => fc.tuple(...names.map(grid)))
  .chain((grids) =>
    fc
      .record({ tabled: fc.subarray(grids), totals: fc.boolean(), headed: fc.boolean() })
      .map(({ tabled, totals, headed }) =>
        contentsOf(grids, {
          tables: tabled.map(({ area }, i) => ({
            name: `Table${i}`,
            area,
            hasHeader: headed,
            hasTotals: totals,
          })),
        }),
      ),
  );

/** A sound workbook in which some cells are something else: most of these can be scored. */
const damaged: fc.Arbitrary<WorkbookContents> = fc
  .array(fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 30 }), fc.nat({ max: 12 }), cell), { maxLength: 6 })
  .map((changes) => {
    const sheets: CellValue[][][] = [
      rowsOfCsv(fixtureText("sample/cities.csv")).slice(0, 12),
      rowsOfCsv(fixtureText("sample/framework.csv")),
      [["Setting", "Value"], ...methodInWords(defaultMethod).map(([setting, value]) => [setting, value])],
    ];
    for (const [sheet, row, column, value] of changes) (sheets[sheet]?.[row] ?? [])[column] = value;
    return contentsOf(
      ["Data", "Framework", "Method"].map((name, i) =>
        gridOfRows(
          name,
          (sheets[i] ?? []).map((row) => Array.from(row, (found) => found ?? null)),
        ),
      ),
    );
  });

describe("reading anything", () => {
  test.each([
    ["random sheets", workbook, 300],
    ["a sound workbook with damaged cells", damaged, 150],
  ])(
    "%s: gives a model or problems that say what was found and what to do, and never throws",
    (_, contents, numRuns) => {
      fc.assert(
        fc.property(contents, (found) => {
          const reading = readIndex(found);
          for (const { message, remedy } of reading.problems) {
            expect(`${message} ${remedy}`).not.toMatch(
              /\{(cell|code|node|title|found|known|count|setting)\}|not stated|undefined/,
            );
            expect(message.length * remedy.length).toBeGreaterThan(0);
          }
          if (!reading.read)
            return expect(reading.problems.some(({ severity }) => severity === "error")).toBe(true);
          expect(checkModel(reading.model).ok).toBe(true);
          expect(reading.source.data.rows).toHaveLength(reading.model.units.length);
          for (const { code } of reading.model.indicators)
            expect(Object.hasOwn(reading.source.data.columns, code)).toBe(true);
          expect(() => score(reading.model)).not.toThrow();
        }),
        { numRuns },
      );
    },
  );

  test("gives the same model for every order of the columns", () => {
    const figures = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), {
      minLength: 5,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        fc.array(figures, { minLength: 1, maxLength: 5 }),
        fc.infiniteStream(fc.nat()),
        (columns, random) => {
          const all: CellValue[][] = [
            ["Code", "A", "B", "C", "D", "E"],
            ["Region", "n", "n", "s", "s", "s"],
            ...columns.map((values, j) => [`X${j}`, ...values]),
          ];
          const framework = gridOfRows("Framework", [
            ["Code", "Parent", "Type"],
            ...columns.map((_, j) => [`X${j}`, "I", "Indicator"]),
            ["I", null, "Aggregate"],
            ["Region", null, "Group"],
          ]);
          const asSheet = (order: CellValue[][]) =>
            gridOfRows(
              "Data",
              Array.from({ length: 6 }, (_, i) => order.map((column) => column[i] ?? null)),
            );
          const shuffled = [...all].sort(() => (Number(random.next().value) % 2 ? 1 : -1));
          const read = (order: CellValue[][]) => {
            const reading = readIndex(contentsOf([asSheet(order), framework]));
            return reading.read ? reading.model : reading.problems;
          };
          expect(read(shuffled)).toEqual(read(all));
        },
      ),
    );
  });
});
