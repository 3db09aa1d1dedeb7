import type { AgreedColumn, AgreedRow, TablePlace } from "../../../workbook/assessment";
import { isCellError, type CellRef, type CellValue } from "../../../workbook/cells";
import type { Core } from "../core";
import type { CellContents } from "../edit-cells";
import { RefusedError } from "../failure";

/** The cells of the user's table of agreed levels as they are now, with the first row below it. */
export interface AgreedCells {
  /** Whether each known row stands where it was read: the table may have been sorted since. */
  readonly isAsRead: boolean;
  /** The first row in which nothing stands; the row below the table where it has none. */
  readonly freeRow: number;
  readonly contents: (cells: readonly CellRef[]) => readonly CellContents[];
  /** Number format of a cell. */
  readonly format: (cell: CellRef) => string;
}

export async function agreedCells(
  { port }: Core,
  place: TablePlace<AgreedColumn>,
  known: readonly AgreedRow[],
): Promise<AgreedCells> {
  const { sheet, headerRow, lastRow, columns } = place;
  const used = Object.values(columns);
  const [first, last] = [Math.min(...used), Math.max(...used)];
  const area = {
    ...{ sheet, row: headerRow + 1, rows: lastRow - headerRow + 1 },
    ...{ column: first, columns: last - first + 1 },
  };
  const [grid] = await port.read([area]);
  const [written] = await port.readFormulas([area]);
  const valueAt = (row: number, column: number): CellValue =>
    grid?.values[row - area.row]?.[column - first] ?? null;
  const formulaAt = (row: number, column: number): string | null =>
    written?.formulas[row - area.row]?.[column - first] ?? null;
  const isBlank = (row: number): boolean =>
    used.every((column) => valueAt(row, column) === null && formulaAt(row, column) === null);
  const textAt = (row: number, column: number | undefined): string =>
    column === undefined ? "" : textOf(valueAt(row, column));
  const isInPlace = ({ row, written: key }: AgreedRow): boolean =>
    textAt(row, columns.unit) === key.unit.trim() && textAt(row, columns.indicator) === key.indicator.trim();
  let freeRow = area.row;
  while (freeRow <= lastRow && !isBlank(freeRow)) freeRow++;
  return {
    isAsRead: known.every(isInPlace),
    freeRow,
    contents: (cells) =>
      cells.map((cell) => ({
        cell,
        value: valueAt(cell.row, cell.column),
        formula: formulaAt(cell.row, cell.column),
      })),
    format: (cell) => grid?.formats[cell.row - area.row]?.[cell.column - first] ?? "General",
  };
}

const textOf = (value: CellValue): string =>
  value === null || isCellError(value) ? "" : String(value).trim();

/** The cell of a column in a row. @throws RefusedError when the table has no such column */
export function agreedCell(
  { sheet, columns }: TablePlace<AgreedColumn>,
  row: number,
  name: AgreedColumn,
): CellRef {
  const column = columns[name];
  if (column === undefined) throw new RefusedError("no-agreed-column", titles[name]);
  return { sheet, row, column };
}

const titles: Readonly<Record<AgreedColumn, string>> = {
  unit: "Unit",
  indicator: "Indicator",
  level: "Level",
  by: "By",
  date: "Date",
  reason: "Reason",
  round: "Round",
};
