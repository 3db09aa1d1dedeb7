import { invalidArgument } from "../protocol/failure";
import type { CellRange } from "./cell-range";
import type { MemoryCell } from "../../memory";

/**
 * Writes a grid, or one value to all cells, as Office.js does: null leaves a cell unchanged.
 * @throws HostFailure when the grid has another size than the range
 */
export function writeGrid(
  range: CellRange,
  given: unknown,
  location: string,
  change: (cell: MemoryCell, value: unknown) => MemoryCell,
): void {
  const { rows, columns } = range.area;
  const at = Array.isArray(given) ? gridReader(given, rows, columns, location) : () => given;
  range.write(location, (cell, i, j) => {
    const value = at(i, j);
    return value === null ? cell : change(cell, value);
  });
}

function gridReader(
  given: readonly unknown[],
  rows: number,
  columns: number,
  location: string,
): (i: number, j: number) => unknown {
  const grid = given.map((row: unknown): readonly unknown[] => {
    if (!Array.isArray(row) || row.length !== columns) throw wrongSize(location);
    return row;
  });
  if (grid.length !== rows) throw wrongSize(location);
  return (i, j) => grid[i]?.[j];
}

const wrongSize = (location: string) =>
  invalidArgument(
    location,
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
