import type { MemoryCell, MemorySheet } from "../../memory";
import { blankCell } from "../../memory";

/** The cells as the grid shows them now: what differs from the workbook's is to be carried over, and nothing else. */
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

  /** Takes the whole of a sheet as shown. */
  take(sheet: MemorySheet): void {
    this.forget(sheet.id);
    for (const { row, column, cell } of sheet.entries()) this.set(sheet.id, row, column, cell);
  }

  forget(sheetId: string): void {
    this.#sheets.delete(sheetId);
  }
}
