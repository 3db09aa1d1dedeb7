import { isCellError, type CellValue } from "../../cells";
import { figureText } from "../../problems/figure-text";
import { textOf } from "../cells/text";

/** The text of a cell, as it is kept to be recognised in a later run; "" for an empty cell and for an error. */
export const written = (value: CellValue): string =>
  value === null || isCellError(value) ? "" : String(value);

const longestShown = 60;

/** What stands in a cell, as a problem shows it. */
export const shown = (value: CellValue): string =>
  typeof value === "number"
    ? figureText(value)
    : typeof value === "boolean"
      ? String(value).toUpperCase()
      : textOf(value).slice(0, longestShown);
