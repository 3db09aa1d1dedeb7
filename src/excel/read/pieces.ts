import type { Area } from "../../workbook/cells";

/** Some rows of one of several areas. */
export interface Piece {
  /** Position of the area in the list. */
  readonly of: number;
  readonly area: Area;
}

/** Cuts areas into runs of rows of at most so many cells each, or one row. */
export function piecesOf(areas: readonly Area[], mostCells: number): readonly Piece[] {
  return areas.flatMap((area, of): readonly Piece[] => {
    const rows = Math.max(1, Math.floor(mostCells / Math.max(1, area.columns)));
    return Array.from({ length: Math.ceil(area.rows / rows) }, (_, i) => ({
      of,
      area: { ...area, row: area.row + i * rows, rows: Math.min(rows, area.rows - i * rows) },
    }));
  });
}

/** Puts pieces together into requests of at most so many cells each, or one piece. */
export function requestsOf(pieces: readonly Piece[], mostCells: number): readonly (readonly Piece[])[] {
  const requests: Piece[][] = [];
  let cells = 0;
  for (const piece of pieces) {
    const size = piece.area.rows * piece.area.columns;
    const last = requests.at(-1);
    if (last === undefined || cells + size > mostCells) requests.push([piece]);
    else last.push(piece);
    cells = last === undefined || cells + size > mostCells ? size : cells + size;
  }
  return requests;
}
