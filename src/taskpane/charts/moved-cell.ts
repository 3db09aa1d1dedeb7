/** A square of a heat map. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads from a square, the first one when none is chosen yet; null for a key that leads nowhere. */
export function movedCell(key: string, from: Cell | null, rows: number, columns: number): Cell | null {
  const { row, column } = from ?? { row: 0, column: 0 };
  const moves: Readonly<Record<string, Cell>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
    PageUp: { row: 0, column },
    PageDown: { row: rows - 1, column },
  };
  const to = moves[key];
  if (to === undefined || rows === 0 || columns === 0) return null;
  if (from === null) return { row: 0, column: 0 };
  return {
    row: Math.min(rows - 1, Math.max(0, to.row)),
    column: Math.min(columns - 1, Math.max(0, to.column)),
  };
}
