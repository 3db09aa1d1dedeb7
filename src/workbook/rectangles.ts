import type { Rectangle } from "./area";

/**
 * Covers the cells that have a value with rectangles of one value each, so that few calls format a sheet. It joins
 * neighbours in a row first, then equal rows.
 * @param values row-major; null for cells that no rectangle covers
 */
export function rectanglesOf<T>(
  values: readonly (readonly (T | null)[])[],
  origin: { readonly row: number; readonly column: number },
): readonly (Rectangle & { readonly value: T })[] {
  const done: (Rectangle & { value: T })[] = [];
  let open = new Map<string, Rectangle & { value: T }>();
  values.forEach((row, i) => {
    const next = new Map<string, Rectangle & { value: T }>();
    for (const { from, to, value } of runs(row)) {
      const key = `${from} ${to} ${String(value)}`;
      const above = open.get(key);
      if (above !== undefined) next.set(key, { ...above, rows: above.rows + 1 });
      else
        next.set(key, {
          row: origin.row + i,
          column: origin.column + from,
          rows: 1,
          columns: to - from + 1,
          value,
        });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

interface Run<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

function runs<T>(row: readonly (T | null)[]): readonly Run<T>[] {
  const found: Run<T>[] = [];
  let from = 0;
  for (let j = 1; j <= row.length; j++) {
    const value = row[from];
    if (j < row.length && row[j] === value) continue;
    if (value !== null && value !== undefined) found.push({ from, to: j - 1, value });
    from = j;
  }
  return found;
}
