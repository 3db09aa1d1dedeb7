import { XlsxWorkbook } from "../../../src/file";
import { checked, excelize, savedBytes, type Book } from "../../../src/file/excelize";
import { containsCell } from "../../../src/workbook/area";
import { address, isCellError, type CellValue } from "../../../src/workbook/cells";
import {
  blankCell,
  type MemoryCell,
  type MemorySheet,
  type MemoryWorkbook,
  type SheetCopy,
} from "../../memory";
import { ownedAreas, planOfSheets } from "./plan-of-sheets";

/** A file, and its sheets as they were read, by their ids in memory. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly sheets: ReadonlyMap<string, SheetCopy>;
}

export const openedFile = (bytes: Uint8Array, workbook: MemoryWorkbook): OpenedFile => ({
  bytes,
  sheets: new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.copy()])),
});

/** Whether a cell contains a value that a formula of another cell has spilled. */
type IsResult = (sheetId: string, row: number, column: number) => boolean;

/**
 * The file to save: the opened file with the user's edits of values and formulas, and with the sheets that the add-in
 * or the user added. The rest of the file is unchanged; see docs/workbench.md.
 */
export async function savedWorkbook(
  opened: OpenedFile,
  workbook: MemoryWorkbook,
  isResult: IsResult,
): Promise<Uint8Array> {
  const edited = await withEdits(opened, workbook, isResult);
  const file = await XlsxWorkbook.open(edited);
  const plan = planOfSheets(workbook, ({ id }) => !opened.sheets.has(id));
  if (plan.sheets.length > 0) await file.draw(plan);
  return file.save();
}

async function withEdits(
  { bytes, sheets }: OpenedFile,
  workbook: MemoryWorkbook,
  isResult: IsResult,
): Promise<Uint8Array> {
  const kept = workbook.sheets.filter(({ id }) => sheets.has(id));
  const gone = [...sheets].filter(([id]) => !kept.some((sheet) => sheet.id === id));
  const changes = kept.map((sheet) => ({
    sheet,
    before: sheets.get(sheet.id),
    cells: editedCells(workbook, sheet, sheets.get(sheet.id)).filter(
      ({ row, column }) => !isResult(sheet.id, row, column),
    ),
  }));
  const renamed = changes.some(({ sheet, before }) => before?.state.name !== sheet.name);
  if (gone.length === 0 && !renamed && changes.every(({ cells }) => cells.length === 0)) return bytes;
  const book = checked((await excelize()).OpenReader(bytes));
  for (const [, { state }] of gone) checked(book.DeleteSheet(state.name));
  for (const { sheet, before, cells } of changes) {
    if (before !== undefined && before.state.name !== sheet.name)
      checked(book.SetSheetName(before.state.name, sheet.name));
    for (const { row, column } of cells) setCell(book, sheet, row, column);
  }
  return savedBytes(book);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The cells outside the add-in's blocks whose contents differ from the opened file. */
function editedCells(
  workbook: MemoryWorkbook,
  sheet: MemorySheet,
  before: SheetCopy | undefined,
): readonly Place[] {
  const owned = ownedAreas(workbook, sheet);
  const isEdited = (cell: MemoryCell, was: MemoryCell): boolean =>
    cell.formula !== was.formula || (cell.formula === null && !sameValue(cell.value, was.value));
  const now = [...sheet.entries()].filter(({ row, column, cell }) =>
    isEdited(cell, before?.cells.at(row, column) ?? blankCell),
  );
  const emptied = [...(before?.cells.entries() ?? [])].filter(
    ({ row, column, cell }) => sheet.cell(row, column) === blankCell && isEdited(blankCell, cell),
  );
  return [...now, ...emptied].filter(
    ({ row, column }) => !owned.some((area) => containsCell(area, row, column)),
  );
}

const sameValue = (one: CellValue, other: CellValue): boolean =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

function setCell(book: Book, sheet: MemorySheet, row: number, column: number): void {
  const place = address(row, column);
  const { value, formula } = sheet.cell(row, column);
  if (formula !== null) checked(book.SetCellFormula(sheet.name, place, formula.slice(1)));
  else if (typeof value === "number") checked(book.SetCellFloat(sheet.name, place, value, -1, 64));
  else if (typeof value === "boolean") checked(book.SetCellBool(sheet.name, place, value));
  else if (value === null) checked(book.SetCellDefault(sheet.name, place, ""));
  else checked(book.SetCellStr(sheet.name, place, isCellError(value) ? value.error : value));
}
