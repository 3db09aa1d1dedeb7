import type { Area } from "../../workbook/cells";

/** Some rows of one of several areas. */
export interface Piece {
  /** Position of the area in the list. */
  readonly of: number;
  readonly area: Area;
}

/** Areas as one piece each; those without cells have none. */
export const wholePieces = (areas: readonly Area[]): readonly Piece[] =>
  areas.flatMap((area, of) => (area.rows * area.columns === 0 ? [] : [{ of, area }]));

/** Takes the first rows of pieces, at most so many cells or one row, and returns what is left. */
export function takeCells(
  pieces: readonly Piece[],
  maximumCells: number,
): { readonly taken: readonly Piece[]; readonly left: readonly Piece[] } {
  const taken: Piece[] = [];
  let room = maximumCells;
  for (const [i, { of, area }] of pieces.entries()) {
    const least = taken.length === 0 ? 1 : 0;
    const rows = Math.min(area.rows, Math.max(least, Math.floor(room / area.columns)));
    if (rows > 0) taken.push({ of, area: { ...area, rows } });
    room -= rows * area.columns;
    if (rows === area.rows) continue;
    const rest: Piece = { of, area: { ...area, row: area.row + rows, rows: area.rows - rows } };
    return { taken, left: [rest, ...pieces.slice(i + 1)] };
  }
  return { taken, left: [] };
}

/** All cells of areas in requests of at most so many cells each, or one row. */
export function requestsOf(areas: readonly Area[], maximumCells: number): readonly (readonly Piece[])[] {
  const requests: (readonly Piece[])[] = [];
  for (let left = wholePieces(areas); left.length > 0;) {
    const next = takeCells(left, maximumCells);
    requests.push(next.taken);
    left = next.left;
  }
  return requests;
}
