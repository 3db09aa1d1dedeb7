import { isCellError, type CellValue } from "../../cells";
import { isDateFormat } from "../cells/date-format";
import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";

/** The content of a cell in the column of times. */
export type TimeCell =
  | { readonly kind: "time"; readonly time: number }
  | { readonly kind: "missing" }
  | { readonly kind: "unreadable" };

const year = /^(?:[FC]Y ?)?(\d{4})$/i;
const dateText =
  /^(\d{4})[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?:[T ][\d:.Z+-]*)?$|^\d{1,2}[-/.]\d{1,2}[-/.](\d{4})$/;

/**
 * Reads a time. A number stays as it is (2021, or 3 for the third wave); a date becomes its year, also as text
 * ("2021-05-31", "31/05/2021", "FY2021").
 */
export function readTimeCell(value: CellValue, format: string): TimeCell {
  if (isMissing(value)) return { kind: "missing" };
  if (isCellError(value) || typeof value === "boolean") return { kind: "unreadable" };
  if (typeof value === "number")
    return { kind: "time", time: isDateFormat(format) ? yearOfSerial(value) : value };
  const text = textOf(value);
  const [, plain] = year.exec(text) ?? [];
  const [, first, last] = dateText.exec(text) ?? [];
  const found = plain ?? first ?? last;
  return found === undefined ? { kind: "unreadable" } : { kind: "time", time: Number(found) };
}

/** Day 25569 of Excel is 1 January 1970. */
const yearOfSerial = (serial: number): number => new Date((serial - 25569) * 86_400_000).getUTCFullYear();
