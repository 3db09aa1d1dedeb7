import type { ReadColumn, TableReading } from "../../../src/workbook/read";
import { readColumn } from "../../support/table-reading";

/** A column of Data as it was read, by its place. */
export const columnOf = (title: string, place: number, change: Partial<ReadColumn> = {}): ReadColumn =>
  readColumn(title, { cell: { sheet: "Data", row: 4, column: place }, ...change });

/** A table with something of everything: what identifies, what is scored, what is not, rows left out, marks. */
export const someTable: TableReading = {
  layout: { kind: "units-down", places: ["table Cities on sheet Data"], panel: false, headerRows: [3, 4] },
  columns: [
    columnOf("Código", 0, { role: "code", reason: { key: "header-code", names: {} }, certainty: "sure" }),
    columnOf("Name of the city", 1, {
      role: "name",
      reason: { key: "content-name", names: {} },
      certainty: "likely",
    }),
    columnOf("Region", 2, { role: "group", reason: { key: "few-labels", names: { count: "4" } } }),
    columnOf("Population", 3, {
      role: "denominator",
      reason: { key: "size-named", names: {} },
      certainty: "unsure",
    }),
    columnOf("Life expectancy at birth", 4, { unit: "years", above: "Health", weight: 0.5 }),
    columnOf("Delay", 5, { unit: "days", above: "Service", direction: -1 }),
    columnOf("Literacy", 6),
    columnOf("Rank", 7, {
      role: "published",
      reason: { key: "rank-of", names: { title: "Score" } },
      certainty: "unsure",
    }),
    columnOf("Score", 8, {
      role: "published",
      reason: { key: "mean-of", names: { titles: "Life expectancy at birth, Delay and Literacy" } },
      certainty: "sure",
    }),
    columnOf("Notes", 9, { role: "other", reason: { key: "free-text", names: {} }, certainty: "sure" }),
  ],
  rowsLeftOut: [
    {
      cell: { sheet: "Data", row: 70, column: 1 },
      text: "World",
      reason: { key: "row-region", names: {} },
    },
    {
      cell: { sheet: "Data", row: 72, column: 0 },
      text: "Source: statistical yearbook, own calculations",
      reason: { key: "row-heading", names: {} },
    },
  ],
  missing: [
    { mark: "n.d.", count: 14, cell: { sheet: "Data", row: 8, column: 6 } },
    { mark: "-999", count: 1, cell: { sheet: "Data", row: 20, column: 5 } },
  ],
  assumptions: ["flat-index", "more-is-better", "equal-weights", "default-method"],
  preview: {
    header: ["Código", "Name of the city", "Life expectancy at birth", "Delay", "Literacy"],
    rows: [
      ["C01", "Alderbank", 71.5, 12, 0.91],
      ["C02", "Kestrel Point", 68.25, null, 0.88],
      ["C03", "San Esteban del Valle Grande", 70, 31, { error: "#N/A" }],
    ],
    units: 60,
  },
};

/** A table of many columns: every third is not scored. */
export const wideTable = (count: number): TableReading => ({
  ...someTable,
  columns: Array.from({ length: count }, (_, k) =>
    columnOf(
      `Indicator ${k + 1} of the municipal survey of public services and their users`,
      k,
      k % 3 === 2 ? { role: "other", reason: { key: "empty", names: {} }, certainty: "sure" } : {},
    ),
  ),
  preview: {
    header: Array.from({ length: count }, (_, k) => `Indicator ${k + 1}`),
    rows: Array.from({ length: 8 }, (_, i) => Array.from({ length: count }, (__, k) => i * k)),
    units: 8,
  },
});

const long = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";

/** Titles, texts and sheets that are longer than a narrow pane. */
export const longTable: TableReading = {
  ...someTable,
  layout: { ...someTable.layout, places: [`table ${long} on sheet ${long}`] },
  columns: someTable.columns.map((column) => ({
    ...column,
    title: `${column.title} of ${long}, as judged by the Ministry`,
    cell: { ...column.cell, sheet: long },
    above: long,
  })),
  rowsLeftOut: someTable.rowsLeftOut.map((row) => ({ ...row, text: `${row.text} ${long}` })),
  missing: someTable.missing.map((mark) => ({ ...mark, mark: long, cell: { ...mark.cell, sheet: long } })),
};
