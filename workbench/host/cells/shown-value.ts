import { isCellError, type CellValue } from "../../../src/workbook/cells";

/** A value in the form of Office.js: a blank is an empty text, an error is its name. */
export function shownValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** The `Range.valueTypes` of a value. */
export function valueType(value: CellValue): "Empty" | "String" | "Double" | "Boolean" | "Error" {
  if (value === null) return "Empty";
  if (isCellError(value)) return "Error";
  if (typeof value === "string") return "String";
  return typeof value === "number" ? "Double" : "Boolean";
}
