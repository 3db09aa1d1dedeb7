import type { Header, Region } from "../find/region";
import { dateOfSerial } from "../cells/date-format";
import { textOf } from "../cells/text";

/** First day of Excel's numbers that is taken for a date without the format of one: 1 January 1990. */
const firstSerial = 32874;
const lastSerial = 73051;

/**
 * A date as a day, "2026-11-27": of a date cell, of a number that can only be one, or of a text that says it in one way
 * ("2026-11-27", "27/11/2026", "27.11.2026"; "03/04/2026" could be two days). Else the text as written; "" without a column.
 */
export function dayIn(region: Region, row: number, header: Header | undefined): string {
  if (header === undefined) return "";
  const value = region.value(row, header.column);
  if (typeof value === "number" && value >= firstSerial && value < lastSerial)
    return dateOfSerial(value) ?? String(value);
  const text = textOf(value);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(text);
  if (iso) return day(iso[1], iso[2], iso[3]) ?? text;
  const [, first = "", second = "", year] = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,].*)?$/.exec(text)
    ? (/^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})/.exec(text) ?? [])
    : [];
  if (year === undefined) return text;
  const isDotted = text.includes(".");
  if (Number(first) > 12 || first === second || isDotted) return day(year, second, first) ?? text;
  return Number(second) > 12 ? (day(year, first, second) ?? text) : text;
}

function day(year = "", month = "", date = ""): string | null {
  const found = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const read = new Date(`${found}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().slice(0, 10) === found ? found : null;
}

/** Whether a date was read as a day. */
export const isDay = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);
