import { isCellError, type CellValue } from "../../cells";
import { dateOfSerial, isDateFormat } from "../cells/date-format";
import { isMissing } from "../cells/missing-marks";
import { textOf } from "../cells/text";

/** The date of a document: a day or a year where it can be read, else as it is written. */
export interface EvidenceDate {
  readonly date: string;
  readonly isReadable: boolean;
}

/** Years that a document can be of. */
const [earliest, latest] = [1500, 2200];

/**
 * Reads a date: a date of Excel, "2024-05-31", "31/05/2024", or a year, also within a text ("May 2024"). A day that may be
 * either of two ("03/04/2024") is read as its year.
 *
 * @example evidenceDate("31.5.2024", "General").date // "2024-05-31"
 */
export function evidenceDate(value: CellValue, format: string): EvidenceDate {
  const written = textOf(value);
  if (isMissing(value)) return { date: "", isReadable: true };
  const read = isCellError(value) || typeof value === "boolean" ? null : dateOf(value, written, format);
  return { date: read ?? written, isReadable: read !== null };
}

function dateOf(value: CellValue, written: string, format: string): string | null {
  if (typeof value === "number" && isDateFormat(format)) return dateOfSerial(value);
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written);
  if (iso) return day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const turned = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(written);
  if (turned) {
    const [first, second, year] = [Number(turned[1]), Number(turned[2]), Number(turned[3])];
    if (first > 12) return day(year, second, first);
    if (second > 12) return day(year, first, second);
    return first === second ? day(year, first, second) : yearIn(String(year));
  }
  return yearIn(written);
}

/** Null for what no calendar has, such as 31 February. */
function day(year: number, month: number, date: number): string | null {
  if (yearIn(String(year)) === null) return null;
  const found = new Date(Date.UTC(year, month - 1, date));
  return found.getUTCMonth() === month - 1 ? found.toISOString().slice(0, 10) : null;
}

/** The only year in a text. */
function yearIn(text: string): string | null {
  const years = [...new Set(text.match(/(?<!\d)\d{4}(?!\d)/g) ?? [])].filter(
    (year) => Number(year) >= earliest && Number(year) <= latest,
  );
  const [year] = years;
  return year !== undefined && years.length === 1 && !/\d{1,2}[-/.]\d{1,2}[-/.]\d/.test(text) ? year : null;
}
