import type { CellValue } from "../../workbook/cells";

/**
 * A value of a Parquet file as a cell. Numbers are kept bit for bit, but for minus zero, which is 0 as in a workbook; NaN is
 * blank, as programs of statistics write a missing value; an infinite number stays a text, so that it is reported. A whole
 * number with more digits than a number keeps is a text: a code would become another code.
 */
export function cellOf(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
      return Number.isNaN(value) ? null : Number.isFinite(value) ? value + 0 : String(value);
    case "bigint":
      return BigInt.asIntN(54, value) === value ? Number(value) : value.toString();
    case "string":
      return value.trim() === "" ? null : value;
    case "boolean":
      return value;
    default:
      return value === null || value === undefined ? null : String(value);
  }
}

const day = 86_400_000;

/** Days since 1970 as a text: "2024-05-01". */
export const dateText = (days: number): string | number =>
  Number.isNaN(new Date(days * day).getTime()) ? days : new Date(days * day).toISOString().slice(0, 10);

/** A time as a text, "2024-05-01T10:00:00Z"; the start of a day as its date. */
export function timeText(milliseconds: number): string | number {
  const date = new Date(milliseconds);
  if (Number.isNaN(date.getTime())) return milliseconds;
  return milliseconds % day === 0
    ? date.toISOString().slice(0, 10)
    : date.toISOString().replace(".000Z", "Z");
}
