import type { CellDifference } from "../../app";
import { columnOf, type CellRef } from "../../workbook/cells";

/** The cell of a difference, from its A1 form. */
export function differenceCell({ sheet, cell }: Pick<CellDifference, "sheet" | "cell">): CellRef {
  const [, letters = "A", row = "1"] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return { sheet, row: Number(row) - 1, column: columnOf(letters) };
}
