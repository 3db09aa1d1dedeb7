import type { CellValue } from "../../cells";
import { plain, textOf } from "../cells/text";
import type { Region } from "../find/region";
import { ratioOf } from "./ratio";

/** A square of cells whose header and first column have the same texts. */
export interface Square {
  readonly region: Region;
  readonly headerRow: number;
  readonly labelColumn: number;
  /** Texts of the header, from left to right. */
  readonly elements: readonly string[];
}

/** Larger comparisons are not searched. */
const maximumElements = 60;

/**
 * Every square of two or more elements in a region, from the top; several may be below or beside each other.
 *
 * @param reach number of rows and columns in which the upper left corner is searched
 */
export function squaresIn(region: Region, reach: number): readonly Square[] {
  const squares: Square[] = [];
  const isInside = (row: number, column: number): boolean =>
    squares.some(
      ({ headerRow, labelColumn, elements: { length } }) =>
        row >= headerRow &&
        row <= headerRow + length &&
        column >= labelColumn &&
        column <= labelColumn + length,
    );
  const lastRow = Math.min(region.lastRow, region.firstRow + reach);
  const lastColumn = Math.min(region.lastColumn, region.firstColumn + reach);
  for (let row = region.firstRow; row < lastRow; row++)
    for (let column = region.firstColumn; column < lastColumn; column++) {
      if (isInside(row, column)) continue;
      const elements = elementsAt(region, row, column);
      if (elements.length > 1) squares.push({ region, headerRow: row, labelColumn: column, elements });
    }
  return squares;
}

/** The longest run of headers right of a corner whose texts are also below the corner, in any order; [] for none. */
function elementsAt(region: Region, row: number, column: number): readonly string[] {
  const across: string[] = [];
  const down: string[] = [];
  let longest = 0;
  for (let k = 1; k <= maximumElements; k++) {
    const header = label(region.value(row, column + k));
    const below = label(region.value(row + k, column));
    if (header === "" || below === "") break;
    across.push(header);
    down.push(below);
    if (isSame(across, down)) longest = k;
  }
  return across.slice(0, longest);
}

/** The text of a header or label; "" for a figure, because a row of figures is no header. */
const label = (value: CellValue): string => (typeof value === "string" ? textOf(value) : "");

function isSame(a: readonly string[], b: readonly string[]): boolean {
  const texts = new Set(a.map(plain));
  return (
    texts.size === a.length &&
    b.every((text) => texts.has(plain(text))) &&
    new Set(b.map(plain)).size === b.length
  );
}

/** Whether a square has ratios and not, for example, correlations: all above 0, 1 on the diagonal, one above 1. */
export function looksLikeRatios({ region, headerRow, labelColumn, elements }: Square): boolean {
  let maximum = 0;
  for (let r = 1; r <= elements.length; r++)
    for (let c = 1; c <= elements.length; c++) {
      const value = region.value(headerRow + r, labelColumn + c);
      const ratio = ratioOf(value);
      const isDiagonal =
        plain(textOf(region.value(headerRow + r, labelColumn))) === plain(elements[c - 1] ?? "");
      if (value !== null && !(ratio > 0)) return false;
      if (isDiagonal && value !== null && ratio !== 1) return false;
      if (ratio > maximum) maximum = ratio;
    }
  return maximum > 1;
}
