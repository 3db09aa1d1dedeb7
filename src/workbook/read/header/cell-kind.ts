import type { CellValue } from "../../cells";
import { readNumberCell } from "../cells/cell-number";
import { isMissing } from "../cells/missing-marks";

/** The kind of a cell in the search for the header. A mark for missing counts as blank. */
export type CellKind = "blank" | "number" | "year" | "text";

export function kindOf(value: CellValue): CellKind {
  if (value === null) return "blank";
  if (typeof value === "number") return isYear(value) ? "year" : "number";
  if (isMissing(value)) return "blank";
  const cell = readNumberCell(value, "General");
  if (cell.kind === "text") return isYear(cell.ways[0]?.value ?? NaN) ? "year" : "number";
  return cell.kind === "unusable" && cell.code !== "cell-text" ? "number" : "text";
}

const isYear = (x: number): boolean => Number.isInteger(x) && x >= 1900 && x <= 2100;
