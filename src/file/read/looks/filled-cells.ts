import { isCellError } from "../../../workbook/cells";
import type { SheetLooks } from "../../../workbook/workbook-looks";
import type { PackageReader } from "../package-reader";
import { isFilled } from "../sheet-cells";

/** Every cell of a sheet that holds anything, with what it holds as text. */
export function filledCells(reader: PackageReader, sheet: string): SheetLooks["filled"] {
  const cells = reader.cells(sheet);
  const used = cells.used(sheet);
  if (used === null) return [];
  const found: SheetLooks["filled"][number][] = [];
  for (let row = used.row; row < used.row + used.rows; row++)
    for (let column = used.column; column < used.column + used.columns; column++) {
      const cell = cells.at(row, column);
      if (!isFilled(cell)) continue;
      const value = cell?.value ?? null;
      found.push({
        row,
        column,
        text: cell?.formula ?? (isCellError(value) ? value.error : String(value)),
      });
    }
  return found;
}
