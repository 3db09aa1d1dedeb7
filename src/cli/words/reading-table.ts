import { cellAddress } from "../../workbook/cells";
import { reasonText, type ReadColumn, type TableReading } from "../../workbook/read";
import { aligned } from "./aligned";
import { assumptionText } from "./assumption-text";
import { columnText } from "./column-text";
import { layoutText } from "./layout-text";
import { counted } from "./problem-lines";

/** How the table was read, in full: every column, every row that is not a unit, every mark for missing. */
export function readingTable(table: TableReading): readonly string[] {
  const { layout, columns, rowsLeftOut, missing, assumptions, preview } = table;
  return [
    `Read: ${layoutText(layout)}; ${counted(preview.units, "unit")}`,
    ...section(
      "Columns",
      ["column", "cell", "is", "how sure", "why"],
      columns.map((column) => [
        column.title.trim() === "" ? "(no header)" : columnText(column),
        cellAddress(column.cell),
        column.role,
        column.certainty,
        [reasonText(column.reason), ...statedOf(column)].join("; "),
      ]),
    ),
    ...section(
      "Rows left out",
      ["row", "cell", "why"],
      rowsLeftOut.map(({ text, cell, reason }) => [flat(text), cellAddress(cell), reasonText(reason)]),
    ),
    ...section(
      "Marks for missing",
      ["mark", "cells", "first cell"],
      missing.map(({ mark, count, cell }) => [flat(mark) || "blank", String(count), cellAddress(cell)]),
    ),
    ...assumptionText(assumptions),
  ];
}

/** What the rows above the header state of a column. */
const statedOf = ({ unit, above, weight, direction }: ReadColumn): readonly string[] => [
  ...(unit === "" ? [] : [`unit: ${flat(unit)}`]),
  ...(above === "" ? [] : [`header above: ${flat(above)}`]),
  ...(weight === null ? [] : [`weight ${weight}`]),
  ...(direction === null ? [] : [direction === 1 ? "more is better" : "less is better"]),
];

const section = (
  title: string,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): readonly string[] =>
  rows.length === 0
    ? []
    : ["", `${title} (${rows.length}):`, ...aligned(titles, rows).map((line) => `  ${line}`)];

const flat = (text: string): string => text.replace(/\s+/g, " ").trim();
