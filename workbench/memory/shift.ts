import type { Rectangle } from "../../src/workbook/area";

/** Rows or columns inserted before `at`; or, with a count below 0, deleted from `at` on. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly at: number;
  readonly count: number;
}

/** The new place of a row or column; null when it was deleted. */
export function shiftIndex(index: number, { at, count }: Shift): number | null {
  if (index < at) return index;
  return count < 0 && index < at - count ? null : index + count;
}

/** The rectangle afterwards: it moves, grows or shrinks as a range in Excel does; null when all of it was deleted. */
export function shiftRectangle<T extends Rectangle>(area: T, shift: Shift): T | null {
  const [start, length] = shift.axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
  const [first, last] = shiftSpan(start, start + length - 1, shift);
  if (last < first) return null;
  return shift.axis === "rows"
    ? { ...area, row: first, rows: last - first + 1 }
    : { ...area, column: first, columns: last - first + 1 };
}

function shiftSpan(first: number, last: number, { at, count }: Shift): readonly [number, number] {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count;
  return [
    first < at ? first : Math.max(at, first + count),
    last < at ? last : last < end ? at - 1 : last + count,
  ];
}
