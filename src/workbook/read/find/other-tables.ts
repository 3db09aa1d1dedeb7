import type { CellRef } from "../../cells";
import { textOf } from "../cells/text";
import { columnFacts } from "../columns/facts";
import { isIdentityColumn } from "../data/identity";
import { kindOf } from "../header/cell-kind";
import type { Header, Region } from "./region";

/** The first cell of another table, beside or below the one that is read. */
export interface OtherTable {
  readonly cell: CellRef;
  readonly where: "beside" | "below";
}

export interface FirstTable {
  readonly headers: readonly Header[];
  readonly lastRow: number;
  /** Rows within the table that repeat the header. */
  readonly repeatedHeaders: readonly number[];
  readonly otherTables: readonly OtherTable[];
}

/**
 * The table in a region up to the place where another table begins. That is below a blank row, at a row of new headers; or
 * beside a blank column, at a column with names of its own, unless the Framework lists one of the columns there. Rows that
 * repeat the header, as on each printed page, are skipped.
 */
export function firstTable(
  region: Region,
  headerRow: number,
  headers: readonly Header[],
  isKnown: (text: string) => boolean,
): FirstTable {
  const { lastRow, repeatedHeaders } = downTo(region, headerRow, headers);
  const found = besideAt({ ...region, lastRow }, headerRow, headers);
  const isListed = headers.some(({ column, text }) => column >= (found ?? Infinity) && isKnown(text));
  const beside = isListed ? null : found;
  const left = beside === null ? headers : headers.filter(({ column }) => column < beside);
  return {
    headers: left,
    lastRow,
    repeatedHeaders,
    otherTables: [
      ...(beside === null
        ? []
        : [{ cell: { sheet: region.sheet, row: headerRow, column: beside }, where: "beside" as const }]),
      ...(lastRow === region.lastRow
        ? []
        : [
            {
              cell: { sheet: region.sheet, row: lastRow + 1, column: region.firstColumn },
              where: "below" as const,
            },
          ]),
    ],
  };
}

function downTo(
  region: Region,
  headerRow: number,
  headers: readonly Header[],
): Pick<FirstTable, "lastRow" | "repeatedHeaders"> {
  const repeatedHeaders: number[] = [];
  let wasBlank = false;
  let hasBody = false;
  for (let row = headerRow + 1; row <= region.lastRow; row++) {
    const kinds = headers.map(({ column }) => kindOf(region.value(row, column)));
    const filled = kinds.filter((kind) => kind !== "blank");
    if (filled.length === 0) {
      wasBlank = true;
      continue;
    }
    const hasFigures = filled.some((kind) => kind === "number");
    if (!hasFigures && hasBody && filled.length >= 2) {
      const same = headers.filter(
        ({ column, text, raw }) => [text, raw].includes(textOf(region.value(row, column))) && text !== "",
      ).length;
      if (same >= 2 && same * 2 >= headers.length) repeatedHeaders.push(row);
      else if (wasBlank && isHeader(region, row, headers)) return { lastRow: row - 1, repeatedHeaders };
    }
    hasBody ||= hasFigures;
    wasBlank = false;
  }
  return { lastRow: region.lastRow, repeatedHeaders };
}

/** Whether a row is a new header: texts in at least two and half of the columns with figures above, and figures below. */
function isHeader(region: Region, row: number, headers: readonly Header[]): boolean {
  const figures = headers.filter(({ column }) => {
    const above = [1, 2, 3].map((k) => kindOf(region.value(row - k, column)));
    return above.includes("number");
  });
  const over = figures.filter(({ column }) => kindOf(region.value(row, column)) === "text");
  const below = over.filter(({ column }) => kindOf(region.value(row + 1, column)) === "number");
  return over.length >= 2 && over.length * 2 >= figures.length && below.length * 2 >= over.length;
}

function besideAt(region: Region, headerRow: number, headers: readonly Header[]): number | null {
  const own = new Set(headers.map(({ column }) => column));
  const isGap = ({ column }: Header, i: number): boolean =>
    i > 0 && !own.has(column - 1) && isBlank(region, column - 1);
  if (!headers.some(isGap)) return null;
  const rows = Array.from({ length: region.lastRow - headerRow }, (_, k) => headerRow + 1 + k);
  const facts = headers.map((header) => columnFacts(region, rows, header));
  for (const [i, header] of headers.entries()) {
    if (!isGap(header, i)) continue;
    const [left, right] = [facts.slice(0, i), facts.slice(i)];
    const [names] = right;
    const isNew = names?.kind === "text" && names.distinct === names.filled && names.filled >= 2;
    const isOther =
      names !== undefined &&
      (isIdentityColumn(names) || Math.max(...left.map(({ filled }) => filled)) !== names.filled);
    const identified = left.some(
      (column) => isIdentityColumn(column) || (column.kind === "text" && column.distinct === column.filled),
    );
    const hasFigures = [left, right].every((some) => some.some(({ kind }) => kind === "numbers"));
    if (isNew && isOther && identified && hasFigures) return header.column;
  }
  return null;
}

function isBlank(region: Region, column: number): boolean {
  for (let row = region.firstRow; row <= region.lastRow; row++)
    if (region.value(row, column) !== null) return false;
  return true;
}
