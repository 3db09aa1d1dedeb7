import { columnLetters } from "../../src/workbook/cells";
import type { Draft, DraftValue } from "./draft";
import { looks, numberLook } from "./looks";
import { HEADER_ROW, tableSheet, type TableSheet } from "./table-sheet";

const FIRST_ROW = HEADER_ROW + 1;
const formats: Readonly<Record<string, string>> = {
  Lower: "0.0##",
  Upper: "0.0##",
  Scale: "#,##0",
};
const lists: Readonly<Record<string, readonly string[]>> = {
  Type: ["Indicator", "Aggregate", "Denominator", "Group"],
  Direction: ["1", "-1"],
};
const centred: ReadonlySet<string> = new Set(["Level", "Direction", "Weight"]);
const columnWidths: Readonly<Record<string, number>> = {
  iCode: 14,
  iName: 40,
  Unit: 33,
  Denominator: 14,
  Type: 13,
};

/** The Framework table: numbers as numbers, drop-downs where only some values are allowed, aggregates in bold. */
export function frameworkSheet(draft: Draft, sheet: Omit<TableSheet, "widths">): void {
  const [header = [], ...lines] = sheet.rows;
  tableSheet(draft, "Framework", { ...sheet, widths: {} });
  draft.freeze("Framework", { row: FIRST_ROW, column: 2 });
  header.forEach((name, column) => columnOf(draft, String(name), column, lines.length));
  lines.forEach((line, row) => {
    if (isAggregate(header, line))
      draft.style("Framework", { row: FIRST_ROW + row, column: 0 }, 1, 2, looks.bold);
  });
}

function columnOf(draft: Draft, name: string, column: number, rows: number): void {
  const corner = { row: FIRST_ROW, column };
  draft.widths("Framework", { [columnLetters(column)]: columnWidths[name] ?? 11 });
  const format = formats[name];
  const list = lists[name];
  if (format) draft.style("Framework", corner, rows, 1, numberLook(format));
  if (centred.has(name)) draft.style("Framework", corner, rows, 1, looks.centred);
  if (list) draft.choices("Framework", corner, rows, list);
}

const isAggregate = (header: readonly DraftValue[], line: readonly DraftValue[]): boolean =>
  line[header.indexOf("Type")] === "Aggregate";
