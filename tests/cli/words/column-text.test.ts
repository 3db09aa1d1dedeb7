import { columnText, shortColumnText } from "../../../src/cli/words/column-text";
import { readingLines } from "../../../src/cli/words/reading-lines";
import { readingTable } from "../../../src/cli/words/reading-table";
import { readColumn, tableReading } from "../../support/table-reading";

const long = "The strategy is written down, and it is looked at every year";

test.each([
  ["SA1a", "", "SA1a"],
  ["SA1a", "Strategy", "Strategy (SA1a)"],
  ["SA1a", " Two\nlines ", "Two lines (SA1a)"],
  ["", "", "column C"],
  ["SA1a", long, `${long} (SA1a)`],
])("a column headed %j that the Framework calls %j is %j", (title, name, text) =>
  expect(columnText({ title, name, cell: { sheet: "Data", row: 0, column: 2 } })).toBe(text),
);

test("a long name is cut in a line of many, and the header never is", () => {
  expect(shortColumnText(readColumn("SA1a", { name: long }))).toBe("The strategy is written down, a… (SA1a)");
  expect(shortColumnText(readColumn(long))).toBe(long);
});

test("lines and the full table of a reading have name and header", () => {
  const table = tableReading({
    columns: [readColumn("SA1a", { name: long, direction: -1 }), readColumn("SA1b", { name: "Plan" })],
  });
  expect(readingLines(table)[1]).toBe(
    'Indicators (2): "The strategy is written down, a… (SA1a)" (less is better), Plan (SA1b)',
  );
  expect(readingTable(table).join("\n")).toContain(`${long} (SA1a)`);
});
