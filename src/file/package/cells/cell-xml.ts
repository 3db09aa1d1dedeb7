import { columnLetters, type CellValue } from "../../../workbook/cells";
import { storedValue } from "../stored-value";
import { escapeText } from "../xml/escape";

/** A cell to write. Without a value, a formula and a style of its own it is removed. */
export interface WrittenCell {
  readonly column: number;
  /** Number of its style. */
  readonly style: number;
  /** The value, or the stored result of the formula. */
  readonly value: CellValue;
  /** With its leading "="; null for none. */
  readonly formula: string | null;
  /** An array formula of this one cell. */
  readonly array: boolean;
}

/**
 * A cell as a sheet part holds it; nothing for one that is removed. Text is in the cell itself: the list of
 * shared texts stays as it is, no texts of earlier runs are left in it, and the zipped file is no larger.
 * @param prefix of the part's elements, with its colon
 * @throws RangeError for a number that no cell can hold, naming the cell
 */
export function cellXml(row: number, cell: WrittenCell, prefix: string): string {
  const { style, value, formula } = cell;
  const empty = value === null && formula === null;
  if (empty && style === 0) return "";
  const address = `${lettersOf(cell.column)}${row + 1}`;
  const start = `<${prefix}c r="${address}"${style === 0 ? "" : ` s="${style}"`}`;
  if (empty) return `${start}/>`;
  if (formula === null && typeof value === "string") return start + inlineText(value, prefix);
  const { type, text } = storedAt(value, address);
  const result = text === null ? "" : element(`${prefix}v`, text);
  const written = formula === null ? "" : formulaXml(formula, cell.array ? address : null, prefix);
  return `${start}${type === null ? "" : ` t="${type}"`}>${written}${result}</${prefix}c>`;
}

const letters: string[] = [];

/** Letters of a column, made once. */
const lettersOf = (column: number): string => (letters[column] ??= columnLetters(column));

const inlineText = (text: string, prefix: string): string =>
  ` t="inlineStr"><${prefix}is>${element(`${prefix}t`, escapeText(text))}</${prefix}is></${prefix}c>`;

/** @param array address that an array formula covers; null for a plain formula */
export function formulaXml(formula: string, array: string | null, prefix: string): string {
  const attributes = array === null ? "" : ` t="array" ref="${array}"`;
  const content = formula.startsWith("=") ? formula.slice(1) : formula;
  return `<${prefix}f${attributes}>${escapeText(content)}</${prefix}f>`;
}

/** Blanks at the ends are kept only where the element says so. */
const element = (name: string, text: string): string =>
  `<${name}${/^\s|\s$/.test(text) ? ' xml:space="preserve"' : ""}>${text}</${name}>`;

function storedAt(value: CellValue, address: string): ReturnType<typeof storedValue> {
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`The value of ${address} is not one that a cell can hold.`);
  return storedValue(value);
}
