import { readingLines } from "../../../src/cli/words/reading-lines";
import { readingTable } from "../../../src/cli/words/reading-table";
import type { Reason } from "../../../src/workbook/read";
import { readColumn, tableReading } from "../../support/table-reading";

const because = (key: Reason["key"], names: Reason["names"] = {}): Reason => ({ key, names });

const full = tableReading({
  layout: { kind: "units-down", places: ["sheet Table 1"], panel: false, headerRows: [2, 3, 4] },
  columns: [
    readColumn("ISO3", { role: "code", certainty: "sure", reason: because("header-code") }),
    readColumn("Country", { role: "name", reason: because("header-name") }),
    readColumn("Region", { role: "group", reason: because("few-labels", { count: "4" }) }),
    readColumn("Rank", { role: "published", certainty: "sure", reason: because("rank-named") }),
    readColumn("Position", { role: "published", certainty: "sure", reason: because("rank-named") }),
    readColumn("Year of survey", { role: "other", reason: because("years-in-column") }),
    readColumn("Population", { role: "denominator", reason: because("size-named") }),
    readColumn("Schooling"),
    readColumn("Delay, mean", { direction: -1, weight: 2, unit: "days", above: "Courts" }),
    readColumn("Overall", { certainty: "unsure" }),
  ],
  rowsLeftOut: [
    {
      cell: { sheet: "Table 1", row: 65, column: 0 },
      text: "World",
      reason: because("row-region"),
    },
  ],
  missing: [
    { mark: "..", count: 11, cell: { sheet: "Table 1", row: 8, column: 4 } },
    { mark: "", count: 1, cell: { sheet: "Table 1", row: 9, column: 4 } },
  ],
  assumptions: ["flat-index", "more-is-better"],
  preview: { header: [], rows: [], units: 1060 },
});

test("readingLines(table) says what is scored, what is not and why, and what is assumed", () => {
  expect(readingLines(full)).toEqual([
    "Read: sheet Table 1, one row per unit, header in rows 3 to 5",
    'Indicators (3): Schooling, "Delay, mean" (less is better, weight 2), Overall (unsure)',
    "Not scored (3): Rank, Position (the header says that it is a rank); Year of survey (it holds years)",
    "To divide by (1): Population (the header says that it is a size, such as a population)",
    "Units: 1,060, coded by ISO3, named by Country, grouped by Region",
    "Rows left out (1): World (its name is that of a region or a group of units)",
    "Missing: 12 cells (.., blank)",
    "Assumed: one flat index, more is better. `psci start` writes this down for you to change.",
  ]);
});

test("readingLines(table) says nothing of what there is none of", () => {
  expect(readingLines(tableReading({ columns: [readColumn("A")] }))).toEqual([
    "Read: sheet Data, one row per unit, header in row 1",
    "Indicators (1): A",
    "Units: 0",
  ]);
});

test("readingLines(table) of 200 columns and 300 rows left out stays ten short lines", () => {
  const many = tableReading({
    columns: [
      ...Array.from({ length: 100 }, (_, k) => readColumn(`A rather long title of indicator ${k}`)),
      ...Array.from({ length: 100 }, (_, k) =>
        readColumn(`Rank of ${k}`, { role: "published", reason: because("rank-named") }),
      ),
    ],
    rowsLeftOut: Array.from({ length: 300 }, (_, row) => ({
      cell: { sheet: "Data", row, column: 0 },
      text: `Region ${row}`,
      reason: because(row % 2 ? "row-region" : "row-total"),
    })),
  });
  const lines = readingLines(many);
  expect(lines.length).toBeLessThan(10);
  expect(lines.map(({ length }) => length).every((length) => length <= 220)).toBe(true);
  expect(lines[1]).toMatch(/^Indicators \(100\): .+ and 95 more$/);
  expect(lines[2]).toMatch(/^Not scored \(100\): .+ \(the header says that it is a rank\) and \d+ more$/);
  expect(lines[4]).toMatch(/^Rows left out \(300\): Region 0, .+ and \d+ more$/);
});

test("a column without a header is called by its letters", () => {
  const cell = { sheet: "Data", row: 0, column: 27 };
  const table = tableReading({ columns: [readColumn("", { cell }), readColumn("", { role: "name", cell })] });
  expect(readingLines(table).slice(1)).toEqual(["Indicators (1): column AB", "Units: 0, named by column AB"]);
  expect(readingTable(table)[4]).toBe("  (no header)  Data!AB1  indicator  likely    it holds figures");
});

test("a layout whose header rows are apart, in several places, at several times", () => {
  const layout = {
    kind: "sheet-per-indicator",
    places: ["sheet A", "sheet B"],
    panel: true,
    headerRows: [0, 2],
  } as const;
  expect(readingLines(tableReading({ layout }))[0]).toBe(
    "Read: sheet A, sheet B, one sheet per indicator or domain, each unit at several times, header in rows 1, 3",
  );
});

test("readingTable(table) has every column with its cell, role, certainty and reason", () => {
  const text = readingTable(full);
  expect(text[0]).toBe("Read: sheet Table 1, one row per unit, header in rows 3 to 5; 1,060 units");
  expect(text).toContain(
    "  Rank            Data!A1  published    sure      the header says that it is a rank",
  );
  expect(text).toContain(
    "  Delay, mean     Data!A1  indicator    likely    it holds figures; unit: days; header above: Courts; weight 2; less is better",
  );
  expect(text).toContain("  World  'Table 1'!A66  its name is that of a region or a group of units");
  expect(text).toContain("  ..     11     'Table 1'!E9");
  expect(text.at(-1)).toMatch(/^Assumed: /);
});
