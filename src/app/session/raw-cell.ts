import type { CellRef } from "../../workbook/cells";
import type { Source } from "../../workbook/source";

/** The user's cell with the raw value of an indicator for a unit, by its position; null where no one cell has it. */
export function rawCell({ data, arranged }: Source, unit: number, indicator: string): CellRef | null {
  const [row, column] = [data.rows[unit], data.columns[indicator]];
  if (row === undefined || column === undefined) return null;
  if (arranged === undefined) return { sheet: data.sheet, row, column };
  return arranged.rows[row - arranged.headerRow - 1]?.[column]?.from ?? null;
}
