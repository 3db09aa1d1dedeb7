import type { SessionIndex } from "../../app/session";
import type { CellRef } from "../../workbook/cells";
import { firstRating } from "./moderation/cell-facts";

/** The user's cell behind a value: that of its first rating where the indicator is rated; null where no one cell has it. */
export function cellOfValue(
  { model, source }: SessionIndex,
  unit: number,
  indicator: string,
): CellRef | null {
  const { data, arranged, assessment } = source;
  const code = model.units[unit]?.code;
  if (assessment?.rated.includes(indicator) === true)
    return firstRating(
      assessment.ratings.filter(
        (row) =>
          row.unit === code &&
          row.item === indicator &&
          (assessment.round === null || model.panel !== null || row.round === assessment.round),
      ),
      assessment.ratingsPlace,
    );
  const [row, column] = [data.rows[unit], data.columns[indicator]];
  return row === undefined || column === undefined || arranged !== undefined
    ? null
    : { sheet: data.sheet, row, column };
}
