import { overlaps, type Rectangle } from "../area";

/** The cells of old blocks that no new block takes over, as rectangles that do not overlap. */
export function staleAreas(old: readonly Rectangle[], kept: readonly Rectangle[]): readonly Rectangle[] {
  const stale: Rectangle[] = [];
  for (const area of old) stale.push(...without(area, [...kept, ...stale]));
  return stale;
}

/** What is left of a rectangle when holes are cut out of it. */
const without = (area: Rectangle, holes: readonly Rectangle[]): readonly Rectangle[] =>
  holes.reduce<readonly Rectangle[]>(
    (pieces, hole) => pieces.flatMap((piece) => cut(piece, hole)),
    [bounds(area)],
  );

/** The pieces of a rectangle above a hole, below it, and beside it. */
function cut(area: Rectangle, hole: Rectangle): readonly Rectangle[] {
  if (!overlaps(area, hole)) return [area];
  const [bottom, right] = [area.row + area.rows, area.column + area.columns];
  const [top, left] = [Math.max(area.row, hole.row), Math.max(area.column, hole.column)];
  const end = Math.min(bottom, hole.row + hole.rows);
  const edge = Math.min(right, hole.column + hole.columns);
  const pieces: readonly Rectangle[] = [
    { ...area, rows: top - area.row },
    { ...area, row: end, rows: bottom - end },
    { ...area, row: top, rows: end - top, columns: left - area.column },
    { row: top, column: edge, rows: end - top, columns: right - edge },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}

const bounds = ({ row, column, rows, columns }: Rectangle): Rectangle => ({ row, column, rows, columns });
