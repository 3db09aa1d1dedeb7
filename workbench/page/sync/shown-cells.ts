import type { MemoryCell, MemorySheet } from "../../memory";
import { blankCell } from "../../memory";

/** The cells that the grid shows at present: only cells of the workbook that differ from these are written. */
export class ShownCells {
  readonly #sheets = new Map<string, Map<number, Map<number, MemoryCell>>>();

  at(sheetId: string, row: number, column: number): MemoryCell {
    return this.#sheets.get(sheetId)?.get(row)?.get(column) ?? blankCell;
  }

  set(sheetId: string, row: number, column: number, cell: MemoryCell): void {
    let rows = this.#sheets.get(sheetId);
    if (rows === undefined) this.#sheets.set(sheetId, (rows = new Map<number, Map<number, MemoryCell>>()));
    let cells = rows.get(row);
    if (cells === undefined) rows.set(row, (cells = new Map<number, MemoryCell>()));
    cells.set(column, cell);
  }

  /** Records that the whole sheet is shown. */
  take(sheet: MemorySheet): void {
    this.forget(sheet.id);
    for (const { row, column, cell } of sheet.entries()) this.set(sheet.id, row, column, cell);
  }

  forget(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }
}
