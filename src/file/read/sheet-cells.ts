import { columnOf, type Area, type CellValue } from "../../workbook/cells";
import { attributes } from "../package/xml/attributes";
import { unescapeXml } from "../package/xml/escape";
import { rectangleOf, type Rectangle } from "../../workbook/area";
import { shiftFormula } from "./shift-formula";
import { plainText, stringText } from "./text";

/** A cell as the file stores it. */
export interface StoredCell {
  readonly value: CellValue;
  /** With its leading "="; null without one. */
  readonly formula: string | null;
  /** Number of its style. */
  readonly style: number;
}

/** The cells of a sheet that the file lists, by row and column. */
export class SheetCells {
  readonly #rows = new Map<number, Map<number, StoredCell>>();
  readonly #hiddenRows: number[] = [];

  /** Rows that are hidden or filtered away, in the order of the file. */
  get hiddenRows(): readonly number[] {
    return this.#hiddenRows;
  }

  hideRow(row: number): void {
    this.#hiddenRows.push(row);
  }

  at(row: number, column: number): StoredCell | undefined {
    return this.#rows.get(row)?.get(column);
  }

  set(row: number, column: number, cell: StoredCell): void {
    const cells = this.#rows.get(row);
    if (cells === undefined) this.#rows.set(row, new Map([[column, cell]]));
    else cells.set(column, cell);
  }

  /** The rectangle around all cells with a value or a formula. */
  used(sheet: string): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [row, cells] of this.#rows)
      for (const [column, cell] of cells)
        if (isFilled(cell)) {
          [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
          [left, right] = [Math.min(left, column), Math.max(right, column)];
        }
    if (bottom < 0) return null;
    return { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

/** Whether a cell holds anything: a result that is empty text counts, for there is a formula. */
export const isFilled = (cell: StoredCell | undefined): boolean =>
  cell !== undefined && (cell.value !== null || cell.formula !== null);

const rowOrCell =
  /<(?:[\w.-]+:)?row(?=[\s/>])(?<row>[^>]*)>|<(?:[\w.-]+:)?c(?=[\s/>])(?<cell>[^>]*?)(?:\/>|>(?<body>[^]*?)<\/(?:[\w.-]+:)?c>)/g;
const formulaElement = /<(?:[\w.-]+:)?f(?=[\s/>])([^>]*?)(?:\/>|>([^]*?)<\/(?:[\w.-]+:)?f>)/;
const valueElement = /<(?:[\w.-]+:)?v(?:\s[^>]*)?>([^]*?)<\/(?:[\w.-]+:)?v>/;
const inlineElement = /<(?:[\w.-]+:)?is(?:\s[^>]*)?>([^]*?)<\/(?:[\w.-]+:)?is>/;

/**
 * Reads the cells out of the text of a sheet part, in one pass. Numbers are the doubles that the file gives, dates
 * among them; shared formulas are written out for each of their cells, and an array formula stands in all of its own.
 */
export function sheetCells(text: string, strings: readonly string[]): SheetCells {
  const cells = new SheetCells();
  const shared = new Map<string, SharedFormula>();
  const arrays: ArrayFormula[] = [];
  let [row, column] = [-1, -1];
  for (const { groups = {} } of text.matchAll(rowOrCell)) {
    if (groups["row"] !== undefined) {
      const { r, hidden } = attributes(groups["row"]);
      row = Number(r ?? row + 2) - 1;
      if (hidden === "1" || hidden === "true") cells.hideRow(row);
      column = -1;
      continue;
    }
    const { r, s, t } = attributes(groups["cell"] ?? "");
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(r ?? "") ?? [];
    column = letters === undefined ? column + 1 : columnOf(letters);
    if (digits !== undefined) row = Number(digits) - 1;
    const body = groups["body"] ?? "";
    cells.set(row, column, {
      value: valueOf(t, body, strings),
      formula: formulaOf(body, row, column, shared, arrays),
      style: Number(s ?? 0),
    });
  }
  for (const { formula, rectangle } of arrays) spread(cells, formula, rectangle);
  return cells;
}

function valueOf(type: string | undefined, body: string, strings: readonly string[]): CellValue {
  if (type === "inlineStr") return stringText(inlineElement.exec(body)?.[1] ?? "");
  const stored = valueElement.exec(body)?.[1];
  if (stored === undefined || (stored === "" && type !== "str")) return null;
  switch (type) {
    case "s":
      return strings[Number(stored)] ?? null;
    case "str":
      return plainText(stored);
    case "b":
      return stored.trim() === "1" || stored.trim() === "true";
    case "e":
      return { error: unescapeXml(stored) };
    case "d":
      return serialOf(stored);
    default: {
      const number = Number(stored);
      return Number.isFinite(number) ? number : null;
    }
  }
}

const daysToUnixEpoch = 25_569;
const millisecondsADay = 86_400_000;

/** Dates that strict files write as text become the day numbers that they are everywhere else. */
function serialOf(text: string): number | string {
  const milliseconds = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(milliseconds) ? text : milliseconds / millisecondsADay + daysToUnixEpoch;
}

interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

interface ArrayFormula {
  readonly formula: string;
  readonly rectangle: Rectangle;
}

function formulaOf(
  body: string,
  row: number,
  column: number,
  shared: Map<string, SharedFormula>,
  arrays: ArrayFormula[],
): string | null {
  const [whole, given = "", written = ""] = formulaElement.exec(body) ?? [];
  if (whole === undefined) return null;
  const { t, si, ref } = attributes(given);
  if (t === "dataTable") return null;
  const text = plainText(written);
  if (t === "shared" && si !== undefined) {
    const master = shared.get(si);
    if (text === "" && master !== undefined)
      return `=${shiftFormula(master.formula, row - master.row, column - master.column)}`;
    shared.set(si, { formula: text, row, column });
  }
  const rectangle = t === "array" ? rectangleOf(ref ?? "") : null;
  if (rectangle !== null && rectangle.rows * rectangle.columns > 1)
    arrays.push({ formula: `=${text}`, rectangle });
  return text === "" ? null : `=${text}`;
}

function spread(cells: SheetCells, formula: string, { row, column, rows, columns }: Rectangle): void {
  for (let i = row; i < row + rows; i++)
    for (let j = column; j < column + columns; j++) {
      const cell = cells.at(i, j) ?? { value: null, formula: null, style: 0 };
      cells.set(i, j, { ...cell, formula });
    }
}
