import { said } from "../../../workbook/report";

/** Bars that a page has room for. */
export const barsPerPage = 60;

/** Pieces of at most so many, and as even as can be: what is longer than a page is cut. */
export function piecesOf<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const pieces = Math.ceil(list.length / most);
  const length = Math.ceil(list.length / pieces);
  return Array.from({ length: pieces }, (_, k) => list.slice(k * length, (k + 1) * length));
}

/** The caption of a piece: which one it is, where there are several. */
export const cutCaption = (continued: string, caption: string, k: number, of: number): string =>
  of === 1 ? caption : said(continued, { caption, part: k + 1, parts: of });
