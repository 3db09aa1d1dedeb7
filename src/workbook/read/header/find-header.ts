import { isDateFormat } from "../cells/date-format";
import { textOf } from "../cells/text";
import type { Region } from "../find/region";
import { kindOf, type CellKind } from "./cell-kind";

/** Number of rows in which the header is searched; titles, sources and notes may be above it. */
const maximumRowsAbove = 40;
/** Rows that are read to find the columns of figures. */
const maximumRowsSeen = 300;

/** The place of the header of a table on a sheet. */
export interface HeaderPlace {
  /** The lowest row of names. */
  readonly row: number;
  /** Columns of figures below it. */
  readonly figures: readonly number[];
  /** Rows between the names and the first unit: units of measurement, years, tags. */
  readonly between: readonly { readonly row: number; readonly kind: "units" | "years" | "tags" }[];
}

/**
 * The lowest header row of a table of units and figures. It is the first row with texts (or different years) above at least
 * half of the columns of figures and a row of figures below it. Between the two there may be rows of units of measurement,
 * of years, of tags and of one cell. Null when there is none.
 */
export function findHeader(region: Region): HeaderPlace | null {
  const figures = figureColumns(region);
  if (figures.length === 0) return null;
  const last = Math.min(region.lastRow, region.firstRow + maximumRowsAbove);
  for (let row = region.firstRow; row <= last; row++) {
    if (!isNames(region, row, figures)) continue;
    const place = placeAt(region, row, figures) ?? dividedBelow(region, row, figures);
    if (place !== null) return place;
  }
  return null;
}

/**
 * A header whose lowest row divides only some columns of the row above it: "Urban" and "Rural" below a merged "Homes with
 * water", and nothing below the other names.
 */
function dividedBelow(region: Region, row: number, figures: readonly number[]): HeaderPlace | null {
  const lower = row + 1;
  const filled = (of: number) => figures.filter((column) => textOf(region.value(of, column)) !== "");
  const parts = filled(lower);
  const named = filled(row);
  const isDividing = parts.some((column) => !named.includes(column));
  const isText = kindsIn(region, lower, figures).every((kind) => kind === "text");
  return parts.length >= 2 && isDividing && isText ? placeAt(region, lower, figures) : null;
}

/** The header with this lowest row, and the rows between it and the units; null when no row of figures follows. */
export function placeAt(region: Region, row: number, figures: readonly number[]): HeaderPlace | null {
  const between: { row: number; kind: "units" | "years" | "tags" }[] = [];
  for (let next = row + 1; next <= region.lastRow; next++) {
    const kind = betweenKind(region, next, figures);
    if (kind === "pass") continue;
    if (kind !== null) between.push({ row: next, kind });
    else return isBody(region, next, figures) ? { row, figures, between } : null;
  }
  return null;
}

/** Columns with at least half as many numbers as texts; titles and headers are among the texts. */
export function figureColumns(region: Region): readonly number[] {
  const last = Math.min(region.lastRow, region.firstRow + maximumRowsSeen);
  const found: number[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    let numbers = 0;
    let texts = 0;
    for (let row = region.firstRow; row <= last; row++) {
      const kind = kindOf(region.value(row, column));
      if (kind === "number" || kind === "year") numbers++;
      else if (kind === "text") texts++;
    }
    if (numbers > 0 && numbers * 2 >= texts) found.push(column);
  }
  return found;
}

function kindsIn(region: Region, row: number, columns: readonly number[]): readonly CellKind[] {
  const kinds = columns.map((column): CellKind => {
    const value = region.value(row, column);
    // A date in the header means a time, like a year.
    return typeof value === "number" && isDateFormat(region.format(row, column)) ? "year" : kindOf(value);
  });
  return kinds.filter((kind) => kind !== "blank");
}

/** Whether a row has texts over at least half of the columns of figures; years count when they are all different. */
function isNames(region: Region, row: number, figures: readonly number[]): boolean {
  const kinds = kindsIn(region, row, figures);
  if (kinds.length * 2 < figures.length || kinds.includes("number")) return false;
  if (filledIn(region, row) < 2) return false;
  if (!kinds.includes("year")) return true;
  const texts = figures.map((column) => textOf(region.value(row, column))).filter((text) => text !== "");
  const isRow = kinds.includes("text") || filledIn(region, row) > kinds.length;
  return isRow && new Set(texts).size === texts.length;
}

function filledIn(region: Region, row: number): number {
  let filled = 0;
  for (let column = region.firstColumn; column <= region.lastColumn; column++)
    if (region.value(row, column) !== null) filled++;
  return filled;
}

const isBody = (region: Region, row: number, figures: readonly number[]): boolean => {
  const kinds = kindsIn(region, row, figures);
  const numbers = kinds.filter((kind) => kind !== "text").length;
  return numbers > 0 && numbers * 2 >= kinds.length;
};

/** The kind of a row between the names and the units; "pass" for a blank row and a row of a single text; else null. */
function betweenKind(
  region: Region,
  row: number,
  figures: readonly number[],
): "units" | "years" | "tags" | "pass" | null {
  const texts: string[] = [];
  for (let column = region.firstColumn; column <= region.lastColumn; column++) {
    const text = textOf(region.value(row, column));
    if (text !== "") texts.push(text);
  }
  const kinds = kindsIn(region, row, figures);
  if (texts.length === 0 || (texts.length === 1 && !kinds.some((kind) => kind !== "text"))) return "pass";
  if (texts.length >= 2 && texts.every((text) => text.startsWith("#"))) return "tags";
  const numbers = kinds.filter((kind) => kind !== "text");
  if (numbers.length >= 2 && numbers.every((kind) => kind === "year") && numbers.length * 2 >= figures.length)
    return nextHasOtherNumbers(region, row, figures) ? "years" : null;
  const isUnits =
    kinds.length > 0 && numbers.length === 0 && figures.every((column) => isUnit(region, row, column));
  return isUnits ? "units" : null;
}

/** Whether figures that are not years follow: then a row of years belongs to the header. */
function nextHasOtherNumbers(region: Region, row: number, figures: readonly number[]): boolean {
  for (let next = row + 1; next <= Math.min(region.lastRow, row + 6); next++)
    if (kindsIn(region, next, figures).includes("number")) return true;
  return false;
}

const unitText =
  /^(?:\(.*\)|%|n\.?|no\.?|nº|#|minutes|min\.?|months|m[23²³]|km²|kg|tonnes|litres|dollars|euros|pesos|soles|persons|people|personas|por (?:cada )?[\d.,]+.*|por mil.*|percent|per cent|number|count|index|score|years?|days?|hours?|km2?|usd|us\$|eur|€|\$|per [\d,. ]+.*|0-\d+|\d-\d+|ratio|rate|porcentaje|años|días|número|tasa|ratio|anos|pourcentage|ans|jours|.{0,6}%.{0,12}|.{0,12}ppp.{0,6})$/i;

function isUnit(region: Region, row: number, column: number): boolean {
  const text = textOf(region.value(row, column));
  return text === "" || unitText.test(text);
}
