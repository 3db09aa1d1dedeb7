import type { CellValue } from "../../src/workbook/cells";
import { syntheticRows } from "./synthetic-rows";

export type Rows = readonly (readonly CellValue[])[];

/** The sheets of a synthetic index; gaps are to the median, as it has no targets. */
export function syntheticSheets(
  units: number,
  indicators: number,
): Readonly<Record<"Data" | "Framework" | "Method", Rows>> {
  const { data, framework } = syntheticRows(units, indicators);
  const method: Rows = [
    ["Setting", "Value"],
    ["Gap reference", "median"],
  ];
  return { Data: data, Framework: framework, Method: method };
}
