import { containsCell } from "../../../workbook/area";
import { address, type WorkbookDescription } from "../../../workbook/cells";
import { isOwnName } from "../../../workbook/own-names";
import type { SheetLooks } from "../../../workbook/workbook-looks";
import type { LookDifference } from "./look-difference";
import type { PlacedSheet } from "./placed-sheet";

/** Cells that somebody has filled between the blocks of a sheet, where they pass for a part of the report. */
export function textBetween(
  { name, blocks }: PlacedSheet,
  { filled }: SheetLooks,
  { names }: WorkbookDescription,
): readonly LookDifference[] {
  const named = names.flatMap(({ name: own, area }) =>
    isOwnName(own) && area !== null && area.sheet === name ? [area] : [],
  );
  const ownAreas = [...named, ...blocks.map(({ found }) => found)];
  const top = Math.min(...blocks.map(({ found }) => found.row));
  const left = Math.min(...blocks.map(({ found }) => found.column));
  const bottom = Math.max(...blocks.map(({ found }) => found.row + found.rows));
  const right = Math.max(...blocks.map(({ found }) => found.column + found.columns));
  const around = { row: top, column: left, rows: bottom - top, columns: right - left };
  return filled
    .filter(
      ({ row, column }) =>
        containsCell(around, row, column) && !ownAreas.some((area) => containsCell(area, row, column)),
    )
    .map(({ row, column, text }) => ({
      kind: "text-between",
      sheet: name,
      place: address(row, column),
      found: JSON.stringify(text),
      expected: "nothing",
    }));
}
