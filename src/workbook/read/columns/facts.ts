import type { CellValue } from "../../cells";
import { readNumberCell } from "../cells/cell-number";
import { isDateFormat } from "../cells/date-format";
import { isMissing, repeatedMarks } from "../cells/missing-marks";
import { textOf } from "../cells/text";
import { UnitTally } from "../cells/unit-tally";
import type { Header, Region } from "../find/region";
import { tokens } from "../words/tokens";

/** The contents of a column of the data, below the header. */
export interface ColumnFacts {
  readonly header: Header;
  /** Words of the header. */
  readonly words: readonly string[];
  /** The kind of most filled cells; codes that are whole numbers are numbers. */
  readonly kind: "numbers" | "text" | "nothing";
  /** One per row; NaN where the cell holds no number. */
  readonly values: Float64Array;
  readonly filled: number;
  /** Number of different contents. */
  readonly distinct: number;
  readonly booleans: number;
  readonly dates: number;
  /** Number of texts that are an ordinal: "1st", "=12". */
  readonly ordinals: number;
  /** Number of texts that look like a country code: two or three capitals. */
  readonly codes: number;
  /** Number of texts that are whole numbers with zeros in front: "007". */
  readonly padded: number;
  /** One text per row, null for a blank, when few texts are repeated often; null when they are no labels. */
  readonly labels: readonly (string | null)[] | null;
  /** Whether every number is whole. */
  readonly whole: boolean;
  readonly minimum: number;
  readonly maximum: number;
  /** Largest number of digits after the point. */
  readonly decimals: number;
  /** Number of texts and numbers that occur in exactly one row. */
  readonly single: number;
}

/** The body of a table, for inferring the roles of its columns. */
export interface TableFacts {
  /** Sheet rows of the body that are not blank. */
  readonly rows: readonly number[];
  readonly columns: readonly ColumnFacts[];
  /** The column of the codes, when it is known and not in `columns`. */
  readonly code?: ColumnFacts;
  /** Words above the header and in the name of the sheet. */
  readonly title: readonly string[];
}

const ordinal = /^(?:=? ?\d{1,4}(?:st|nd|rd|th|º|ª|°|\.|er|e|ème)?|=\d{1,4})$/i;
const maximumDecimals = 12;
const maximumLabels = 20;

function decimalsOf(x: number): number {
  if (Number.isInteger(x)) return 0;
  const written = String(x);
  const at = written.indexOf(".");
  return at < 0 || written.includes("e")
    ? maximumDecimals
    : Math.min(maximumDecimals, written.length - at - 1);
}

/** Whether a number has at most `decimals` digits after the point; faster than making a text of it. */
function isWholeAt(x: number, decimals: number): boolean {
  const scaled = x * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) <= 1e-9 * Math.max(1, Math.abs(scaled));
}

/** The number of different figures, and of figures that occur once. Sorts the given array. */
function countsOf(figures: Float64Array): { readonly distinct: number; readonly single: number } {
  figures.sort();
  let distinct = 0;
  let single = 0;
  for (let i = 0; i < figures.length;) {
    let j = i + 1;
    while (j < figures.length && figures[j] === figures[i]) j++;
    distinct++;
    if (j === i + 1) single++;
    i = j;
  }
  return { distinct, single };
}

/** The facts of one column over the given rows. */
export function columnFacts(region: Region, rows: readonly number[], header: Header): ColumnFacts {
  const values = new Float64Array(rows.length).fill(NaN);
  const times = new Map<string, number>();
  const facts = {
    codes: 0,
    padded: 0,
    filled: 0,
    booleans: 0,
    dates: 0,
    ordinals: 0,
    numbers: 0,
    decimals: 0,
  };
  let whole = true;
  let minimum = Infinity;
  let maximum = -Infinity;
  const units = new UnitTally();
  const plainNumbers = new Float64Array(rows.length);
  let plain = 0;
  const take = (number: number, i: number): void => {
    facts.numbers++;
    values[i] = number;
    whole &&= Number.isInteger(number);
    if (facts.decimals < maximumDecimals && !isWholeAt(number, facts.decimals))
      facts.decimals = Math.max(facts.decimals, decimalsOf(number));
    if (number < minimum) minimum = number;
    if (number > maximum) maximum = number;
  };
  rows.forEach((row, i) => {
    const value = region.value(row, header.column);
    if (value === null || (typeof value !== "number" && isMissing(value))) return;
    facts.filled++;
    if (typeof value === "number") {
      plainNumbers[plain++] = value;
      const format = region.format(row, header.column);
      if (format !== "General" && isDateFormat(format)) facts.dates++;
      else take(value, i);
      return;
    }
    const key = textOf(value);
    times.set(key, (times.get(key) ?? 0) + 1);
    if (/^(?:true|false)$/i.test(key)) facts.booleans++;
    if (ordinal.test(key)) facts.ordinals++;
    if (/^[A-Z]{2,3}$/.test(key)) facts.codes++;
    if (/^0\d+$/.test(key)) facts.padded++;
    const number = numberIn(value);
    if (number === "date") facts.dates++;
    else if (typeof number === "number") take(number, i);
    else if (number !== null) units.add(number.unit, i, number.value);
  });
  for (const { i, value } of units.shared(facts.filled)?.figures ?? []) take(value, i);
  const kind =
    facts.filled === 0
      ? "nothing"
      : facts.numbers * 2 > facts.filled - repeatedMarks(times, facts.numbers, facts.filled)
        ? "numbers"
        : "text";
  const ofNumbers = countsOf(plainNumbers.subarray(0, plain));
  let single = ofNumbers.single;
  for (const count of times.values()) if (count === 1) single++;
  const distinct = times.size + ofNumbers.distinct;
  const labels =
    kind === "text" && distinct <= maximumLabels && distinct * 2 <= facts.filled
      ? rows.map((row) => textOf(region.value(row, header.column)) || null)
      : null;
  const { codes, padded, filled, booleans, dates, ordinals, decimals } = facts;
  return {
    ...{ header, words: tokens(header.name ?? header.text), kind, values, filled, distinct },
    ...{ codes, padded, labels, booleans, dates, ordinals, whole, minimum, maximum, decimals, single },
  };
}

type Measured = { readonly value: number; readonly unit: string };

function numberIn(value: CellValue): number | Measured | "date" | null {
  const cell = readNumberCell(value, "General");
  if (cell.kind === "text") return cell.ways[0]?.value ?? null;
  if (cell.kind === "measured") return { value: cell.ways[0]?.value ?? NaN, unit: cell.unit };
  return cell.kind === "unusable" && cell.code === "cell-date" ? "date" : null;
}

/** Sheet rows below the header that are not blank. */
function filledRows(region: Region, headerRow: number, headers: readonly Header[]): readonly number[] {
  const rows: number[] = [];
  for (let row = headerRow + 1; row <= region.lastRow; row++)
    if (headers.some(({ column }) => region.value(row, column) !== null)) rows.push(row);
  return rows;
}

export function tableFacts(
  region: Region,
  headerRow: number,
  headers: readonly Header[],
  title: readonly string[] = [],
): TableFacts {
  const rows = filledRows(region, headerRow, headers);
  return { rows, columns: headers.map((header) => columnFacts(region, rows, header)), title };
}
