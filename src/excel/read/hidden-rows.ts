import { address, type Area } from "../../workbook/cells";
import { run } from "../host/run";

/** Rows in the address of several ranges: "Data!A1:C5,Data!A9". */
const rowsOfPart = /\$?[A-Z]+\$?(\d+)(?::\$?[A-Z]+\$?(\d+))?(?=,|$)/g;

/**
 * The rows of an area that are hidden or filtered away, ascending: those without a visible cell. Empty where Excel does
 * not say, as for a protected sheet: only a note depends on it.
 */
export async function hiddenRowsOf(area: Area): Promise<readonly number[]> {
  const visible = await run(async (context) => {
    const corner = address(area.row, area.column);
    const end = address(area.row + area.rows - 1, area.column + area.columns - 1);
    const cells = context.workbook.worksheets
      .getItem(area.sheet)
      .getRange(`${corner}:${end}`)
      .getSpecialCellsOrNullObject("Visible")
      .load("address");
    await context.sync();
    return cells.isNullObject ? "" : cells.address;
  }).catch(() => null);
  if (visible === null) return [];
  const shown = new Set<number>();
  for (const [, first, last = first] of visible.matchAll(rowsOfPart))
    for (let row = Number(first); row <= Number(last); row++) shown.add(row - 1);
  return Array.from({ length: area.rows }, (_, i) => area.row + i).filter((row) => !shown.has(row));
}
