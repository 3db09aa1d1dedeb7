import { isCellError, type CellValue } from "../../cells";
import { textOf } from "./text";

const marks = new Set(
  ["", "#n/a", "n/a", "na", "n.a.", "n.a", "nan", "null", "missing", "not available", "no data"].concat(
    // Statistical offices write a missing figure with dots, dashes or a colon.
    ["..", "...", "…", ".", "-", "--", "–", "—", ":"],
  ),
);

/** Whether a cell says that there is no value: blank, #N/A, or one of the marks of the field in any case. */
export const isMissing = (value: CellValue): boolean =>
  isCellError(value)
    ? value.error.toUpperCase() === "#N/A"
    : typeof value === "string" && marks.has(textOf(value).toLowerCase())
      ? true
      : value === null;
