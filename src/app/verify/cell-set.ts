import type { Area, CellRef } from "../../workbook/cells";

/** Cells with something known of each, found by the ranges that they lie in. */
export class CellSet<T> {
  readonly #rows = new Map<string, Map<number, Map<number, T>>>();

  add({ sheet, row, column }: CellRef, value: T): void {
    const key = sheet.toUpperCase();
    const rows = this.#rows.get(key) ?? new Map<number, Map<number, T>>();
    const columns = rows.get(row) ?? new Map<number, T>();
    columns.set(column, value);
    rows.set(row, columns);
    this.#rows.set(key, rows);
  }

  /** What is known of some cell of an area, but for those that `isOther` refuses; undefined when there is none. */
  within(area: Area, isOther: (value: T) => boolean = () => true): T | undefined {
    const rows = this.#rows.get(area.sheet.toUpperCase());
    if (rows === undefined) return undefined;
    for (const row of rowsWithin(rows, area)) {
      for (const [column, value] of rows.get(row) ?? [])
        if (column >= area.column && column < area.column + area.columns && isOther(value)) return value;
    }
    return undefined;
  }
}

function* rowsWithin(rows: ReadonlyMap<number, unknown>, area: Area): Generator<number> {
  if (area.rows <= rows.size) for (let row = area.row; row < area.row + area.rows; row++) yield row;
  else for (const row of rows.keys()) if (row >= area.row && row < area.row + area.rows) yield row;
}
