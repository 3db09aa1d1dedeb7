import type { ReadColumn, TableReading } from "../../src/workbook/read";

/** A column as it may have been read: an indicator in A1 of Data unless said otherwise. */
export const readColumn = (title: string, change: Partial<ReadColumn> = {}): ReadColumn => ({
  title,
  name: "",
  cell: { sheet: "Data", row: 0, column: 0 },
  role: "indicator",
  reason: { key: "numbers", names: {} },
  certainty: "likely",
  unit: "",
  above: "",
  weight: null,
  direction: null,
  ...change,
});

/** A reading of a plain table with these columns. */
export const tableReading = (change: Partial<TableReading> = {}): TableReading => ({
  layout: { kind: "units-down", places: ["sheet Data"], panel: false, headerRows: [0] },
  columns: [],
  rowsLeftOut: [],
  missing: [],
  assumptions: [],
  preview: { header: [], rows: [], units: 0 },
  ...change,
});
