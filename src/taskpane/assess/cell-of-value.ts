import type { SessionIndex } from "../../app/session";
import { ratingCells } from "../../workbook/assessment";
import type { CellRef } from "../../workbook/cells";

/** The user's cell behind a value: its agreed level or first rating where it is rated; null where no one cell has it. */
export function cellOfValue(
  { model, source }: SessionIndex,
  unit: number,
  indicator: string,
): CellRef | null {
  const { data, arranged, assessment } = source;
  if (assessment?.rated.includes(indicator) === true)
    return ratingCells(assessment).first(model.units[unit]?.code ?? "", indicator);
  const [row, column] = [data.rows[unit], data.columns[indicator]];
  return row === undefined || column === undefined || arranged !== undefined
    ? null
    : { sheet: data.sheet, row, column };
}
