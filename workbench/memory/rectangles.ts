import type { Rectangle } from "../../src/workbook/area";

/** The cells that two rectangles share; null for none. */
export function intersection(one: Rectangle, other: Rectangle): Rectangle | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest rectangle around two. */
export function bounding(one: Rectangle, other: Rectangle): Rectangle {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** The rest of a rectangle, as up to four rectangles, when a hole is cut out of it. */
export function without<T extends Rectangle>(area: T, hole: Rectangle): readonly T[] {
  const cut = intersection(area, hole);
  if (cut === null) return [area];
  const bottom = area.row + area.rows;
  const right = area.column + area.columns;
  const pieces = [
    { ...area, rows: cut.row - area.row },
    { ...area, row: cut.row + cut.rows, rows: bottom - cut.row - cut.rows },
    { ...area, row: cut.row, rows: cut.rows, columns: cut.column - area.column },
    {
      ...area,
      row: cut.row,
      rows: cut.rows,
      column: cut.column + cut.columns,
      columns: right - cut.column - cut.columns,
    },
  ];
  return pieces.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
