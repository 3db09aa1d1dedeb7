import type { LayoutKind, TableReading } from "../../workbook/read";
import { fittedList } from "./fitted-list";

const layouts: Readonly<Record<LayoutKind, string>> = {
  "units-down": "one row per unit",
  "units-across": "turned: one column per unit",
  long: "long: one row per unit and indicator",
  "long-years-across": "long: one row per unit and indicator, the years across",
  "years-across": "the years across",
  "sheet-per-indicator": "one sheet per indicator or domain",
  "coin-tool": "the layout of the COIN Tool",
};

/** "sheet Table 1, one row per unit, header in rows 3 to 5". */
export function layoutText({ kind, places, panel, headerRows }: TableReading["layout"]): string {
  return [
    fittedList("", places).trim(),
    layouts[kind],
    ...(panel ? ["each unit at several times"] : []),
    ...headerText(headerRows),
  ].join(", ");
}

/** The rows as people count them; no text where a layout has no header. */
function headerText(rows: readonly number[]): readonly string[] {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (rows.length === 1) return [`header in row ${first + 1}`];
  if (last - first === rows.length - 1) return [`header in rows ${first + 1} to ${last + 1}`];
  return [`header in rows ${rows.map((row) => row + 1).join(", ")}`];
}
