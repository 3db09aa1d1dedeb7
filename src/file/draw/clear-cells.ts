import { address, type Area } from "../../workbook/cells";
import { checked, type Book } from "../excelize";
import { containsCell, rangeText, type Rectangle } from "../reference";
import type { PackageReader } from "../read/package-reader";
import { isFilled } from "../read/sheet-cells";
import { rectanglesOf } from "./rectangles";

/** Empties the cells of our old blocks that no new block takes over, and takes their looks away. */
export function clearCells(
  book: Book,
  reader: PackageReader,
  sheet: string,
  old: readonly Area[],
  kept: readonly Rectangle[],
): void {
  const cells = reader.cells(sheet);
  for (const area of old) {
    const listed = Array.from({ length: area.rows }, (_, i) =>
      Array.from({ length: area.columns }, (_, j) => {
        const [row, column] = [area.row + i, area.column + j];
        const cell = kept.some((it) => containsCell(it, row, column)) ? undefined : cells.at(row, column);
        if (cell === undefined) return null;
        return isFilled(cell) ? "filled" : "styled";
      }),
    );
    for (const { value, ...stale } of rectanglesOf(listed, area)) {
      const [first = "", last = first] = rangeText(stale).split(":");
      if (value === "filled") empty(book, sheet, stale);
      checked(book.SetCellStyle(sheet, first, last, 0));
    }
  }
}

function empty(book: Book, sheet: string, { row, column, rows, columns }: Rectangle): void {
  const blanks = Array<null>(columns).fill(null);
  for (let i = row; i < row + rows; i++) checked(book.SetSheetRow(sheet, address(i, column), blanks));
}
