import type { Rectangle } from "../../../src/workbook/area";
import { defaultColumnWidth, defaultRowHeight, type MemorySheet } from "../../memory";
import { widthInPoints } from "./units";

/** A position on a sheet in points, from its top left corner. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const widthOf = ({ state }: MemorySheet, column: number): number =>
  state.hiddenColumns.has(column) ? 0 : widthInPoints(state.columnWidths.get(column) ?? defaultColumnWidth);

const heightOf = ({ state }: MemorySheet, row: number): number =>
  state.rowHeights.get(row) ?? defaultRowHeight;

/** The position of cells in points. */
export function frameOf(sheet: MemorySheet, { row, column, rows, columns }: Rectangle): Frame {
  const sum = (size: (index: number) => number, from: number, to: number): number => {
    let total = 0;
    for (let i = from; i < to; i++) total += size(i);
    return total;
  };
  const [width, height] = [(j: number) => widthOf(sheet, j), (i: number) => heightOf(sheet, i)];
  return {
    left: sum(width, 0, column),
    top: sum(height, 0, row),
    width: sum(width, column, column + columns),
    height: sum(height, row, row + rows),
  };
}

/** The cells whose edges are nearest to those of a frame. */
export function cellsUnder(sheet: MemorySheet, { left, top, width, height }: Frame): Rectangle {
  const column = nearest((j) => widthOf(sheet, j), left);
  const row = nearest((i) => heightOf(sheet, i), top);
  return {
    row,
    column,
    rows: Math.max(1, nearest((i) => heightOf(sheet, i), top + height) - row),
    columns: Math.max(1, nearest((j) => widthOf(sheet, j), left + width) - column),
  };
}

/** Number of rows or columns before a distance, to the nearest edge. */
function nearest(size: (index: number) => number, distance: number): number {
  let edge = 0;
  for (let index = 0; ; index++) {
    const next = edge + size(index);
    if (next >= distance && next > edge) return distance - edge <= next - distance ? index : index + 1;
    edge = next;
  }
}
