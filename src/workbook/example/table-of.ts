import type { CellValue } from "../cells";

/** A table of the example. */
export interface ExampleTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** A table from one text per row. A text that looks like a number becomes one; "" is blank. */
export function tableOf([header = "", ...rows]: readonly string[]): ExampleTable {
  const cells = (row: string): CellValue[] =>
    row.split("|").map((text) => (text === "" ? null : Number.isNaN(Number(text)) ? text : Number(text)));
  return { header: header.split("|"), rows: rows.map(cells) };
}
