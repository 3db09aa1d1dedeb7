import type { Area, CellValue } from "../../workbook/cells";
import { codeOf } from "../host/errors";
import { run } from "../host/run";
import { cellFormula, cellValue } from "./cell-value";
import { piecesOf, requestsOf, type Piece } from "./pieces";

/** The cells of an area, row-major. What was not asked for is empty. */
export interface CellsRead {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

export type Wanted = "values" | "formulas" | "formats";

/** Keeps an answer under the 5 MB of Excel on the web; one that is longer all the same is asked for in halves. */
const mostCells = 70_000;

/**
 * Reads areas in one request, or in as few as the limits allow.
 * @throws HostError `sheet-gone` for an area on a sheet that is not there
 */
export async function readCells(
  areas: readonly Area[],
  wanted: readonly Wanted[],
): Promise<readonly CellsRead[]> {
  const rows = areas.map((area) => ({
    area,
    values: [] as CellValue[][],
    formulas: [] as (string | null)[][],
    formats: [] as string[][],
  }));
  for (const request of requestsOf(piecesOf(areas, mostCells), mostCells))
    for (const { piece, read } of await readPieces(request, wanted)) {
      const target = rows[piece.of];
      for (const row of read.values) target?.values.push(row);
      for (const row of read.formulas) target?.formulas.push(row);
      for (const row of read.formats) target?.formats.push(row);
    }
  return rows;
}

interface PieceRead {
  readonly piece: Piece;
  readonly read: {
    readonly values: CellValue[][];
    readonly formulas: (string | null)[][];
    readonly formats: string[][];
  };
}

async function readPieces(
  pieces: readonly Piece[],
  wanted: readonly Wanted[],
): Promise<readonly PieceRead[]> {
  try {
    return await request(pieces, wanted);
  } catch (error) {
    const cells = pieces.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    if (codeOf(error) !== "payload-too-large" || cells <= 1) throw error;
    const half = Math.ceil(cells / 2);
    const smaller = pieces.flatMap((piece) =>
      piecesOf([piece.area], half).map((part) => ({ ...part, of: piece.of })),
    );
    if (smaller.length === 1) throw error;
    const read: PieceRead[] = [];
    for (const part of requestsOf(smaller, half)) read.push(...(await readPieces(part, wanted)));
    return read;
  }
}

const request = (pieces: readonly Piece[], wanted: readonly Wanted[]): Promise<readonly PieceRead[]> =>
  run(async (context) => {
    const ranges = pieces.map((piece) => {
      const { sheet, row, column, rows, columns } = piece.area;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      range.load({
        values: true,
        valueTypes: wanted.includes("values"),
        formulas: wanted.includes("formulas"),
        numberFormat: wanted.includes("formats"),
      });
      return { piece, range };
    });
    await context.sync();
    return ranges.map(({ piece, range }) => ({ piece, read: cells(range, wanted) }));
  }, oneSheet(pieces));

function cells(range: Excel.Range, wanted: readonly Wanted[]): PieceRead["read"] {
  // Office.js types cells as `any`; `cellValue` and `cellFormula` look at what they get.
  const values = range.values as unknown[][];
  return {
    values: wanted.includes("values")
      ? values.map((row, i) => row.map((value, j) => cellValue(value, String(range.valueTypes[i]?.[j]))))
      : [],
    formulas: wanted.includes("formulas")
      ? values.map((row, i) => row.map((value, j) => cellFormula(range.formulas[i]?.[j], value)))
      : [],
    formats: wanted.includes("formats") ? range.numberFormat.map((row) => row.map(String)) : [],
  };
}

function oneSheet(pieces: readonly Piece[]): string {
  const sheets = new Set(pieces.map(({ area }) => area.sheet));
  return sheets.size === 1 ? [...sheets].join("") : "";
}
