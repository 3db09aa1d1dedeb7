import { HostError } from "../../app/live-port";
import type { Area, CellValue } from "../../workbook/cells";
import { run } from "../host/run";
import { cellFormula, cellValue } from "./cell-value";
import { takeCells, wholePieces, type Piece } from "./pieces";

/** The cells of an area, row-major. What was not read is empty. */
export interface CellsRead {
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly formats: readonly (readonly string[])[];
}

/** `entered`: values of cells without a formula and texts of formulas, both as values; no result of a formula is read. */
export type Wanted = "values" | "formulas" | "formats" | "entered";

/** Excel on the web answers at most 5 MB; formulas have any length, so that the first answer shows how many fit. */
const answerBytes = 3_000_000;
const maximumCells = 70_000;
const firstFormulas = 10_000;

/**
 * Reads areas in one request, or in as few as the limits allow. What has too long an answer for the host all the
 * same is read in halves.
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
  const hasFormulas = wanted.includes("formulas") || wanted.includes("entered");
  let most = hasFormulas ? firstFormulas : maximumCells;
  for (let left = wholePieces(areas); left.length > 0;) {
    const next = takeCells(left, most);
    const read = await unlessTooLong(request(next.taken, wanted));
    const cells = next.taken.reduce((sum, { area }) => sum + area.rows * area.columns, 0);
    if (read instanceof HostError) {
      // One row is the smallest piece: half of it would be the same again.
      if (next.taken.length === 1 && next.taken[0]?.area.rows === 1) throw read;
      most = Math.floor(cells / 2);
      continue;
    }
    for (const { piece, read: part } of read) {
      const target = rows[piece.of];
      for (const row of part.values) target?.values.push(row);
      for (const row of part.formulas) target?.formulas.push(row);
      for (const row of part.formats) target?.formats.push(row);
    }
    if (hasFormulas)
      most = Math.min(maximumCells, Math.ceil(answerBytes / (textLength(read) / cells + bytesOfCell)));
    left = next.left;
  }
  return rows;
}

/** What a cell takes in an answer beside its texts: type, number format, a number. */
const bytesOfCell = 50;

const textLength = (read: readonly PieceRead[]): number =>
  read
    .flatMap(({ read: { values, formulas } }) => [...values, ...formulas])
    .reduce(
      (sum, row) => row.reduce<number>((of, it) => of + (typeof it === "string" ? it.length : 0), sum),
      0,
    );

const unlessTooLong = <T>(reading: Promise<T>): Promise<T | HostError> =>
  reading.catch((error: unknown) => {
    if (error instanceof HostError && error.code === "payload-too-large") return error;
    throw error;
  });

interface PieceRead {
  readonly piece: Piece;
  readonly read: {
    readonly values: CellValue[][];
    readonly formulas: (string | null)[][];
    readonly formats: string[][];
  };
}

const request = (pieces: readonly Piece[], wanted: readonly Wanted[]): Promise<readonly PieceRead[]> =>
  run(async (context) => {
    const ranges = pieces.map((piece) => {
      const { sheet, row, column, rows, columns } = piece.area;
      const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
      if (wanted.includes("entered")) range.load({ formulas: true });
      else
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
  if (wanted.includes("entered"))
    return {
      values: (range.formulas as unknown[][]).map((row) =>
        row.map((entered) => cellValue(entered, typeOf(entered))),
      ),
      formulas: [],
      formats: [],
    };
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

/** Office.js returns "" for a blank cell. */
const typeOf = (entered: unknown): string => (entered === "" ? "Empty" : "String");

function oneSheet(pieces: readonly Piece[]): string {
  const sheets = new Set(pieces.map(({ area }) => area.sheet));
  return sheets.size === 1 ? [...sheets].join("") : "";
}
