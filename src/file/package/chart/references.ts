import { address, isCellError, quoteSheet, type Area, type CellValue } from "../../../workbook/cells";
import { numberText } from "../stored-value";
import { element, plainElement, setting, textElement, type Xml } from "../xml/element";

/** Returns the cells of an area row by row; a chart stores their values for readers that do not calculate. */
export type AreaValues = (area: Area) => readonly CellValue[];

/**
 * An area as a chart refers to it.
 * @example areaFormula({ sheet: "Scores", row: 1, column: 1, rows: 60, columns: 1 }) // "Scores!$B$2:$B$61"
 */
export function areaFormula({ sheet, row, column, rows, columns }: Area): string {
  const first = address(row, column, "both");
  const last = address(row + rows - 1, column + columns - 1, "both");
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** Cells that hold numbers, with their stored values; what is no number leaves a gap. */
export const numberReference = (area: Area, values: readonly CellValue[]): Xml =>
  element(
    "c:numRef",
    {},
    plainElement("c:f", areaFormula(area)),
    element(
      "c:numCache",
      {},
      textElement("c:formatCode", "General"),
      setting("c:ptCount", values.length),
      ...values.map((value, i) => (typeof value === "number" ? point(i, numberText(value)) : "")),
    ),
  );

/** Cells that hold texts, with their stored values. */
export const textReference = (area: Area, values: readonly CellValue[]): Xml =>
  element(
    "c:strRef",
    {},
    plainElement("c:f", areaFormula(area)),
    element(
      "c:strCache",
      {},
      setting("c:ptCount", values.length),
      ...values.map((value, i) => (value === null ? "" : point(i, shownText(value)))),
    ),
  );

/** Categories are texts as soon as one of them is. */
export const categoryReference = (area: Area, values: readonly CellValue[]): Xml =>
  values.some((value) => typeof value === "number") &&
  values.every((value) => value === null || typeof value === "number")
    ? numberReference(area, values)
    : textReference(area, values);

/** A value as it would stand beside an axis. */
export function shownText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const point = (i: number, text: string): Xml => element("c:pt", { idx: i }, textElement("c:v", text));
