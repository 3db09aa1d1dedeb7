import { address, isCellError } from "../../workbook/cells";
import type { Block, PlanCell } from "../../workbook/plan";
import { checked, type Book } from "../excelize";
import { rangeText } from "../reference";
import { cellText } from "./cell-text";
import { rectanglesOf } from "./rectangles";

type Scalar = number | string | boolean | null;

/** What stood in the cells of a block before it is written. */
export interface Before {
  readonly isFilled: (row: number, column: number) => boolean;
  /** Style to set; null leaves the cell's. */
  readonly styleFor: (cell: PlanCell, row: number, column: number) => number | null;
}

/**
 * Writes values, formulas, looks and links of a block in as few calls as excelize allows: each costs some 40 µs.
 * Results of formulas come later, in the package (`setStoredValues`): excelize would write them as text.
 * @throws RangeError for a number that no cell can hold
 */
export function writeBlock(book: Book, sheet: string, block: Block, before: Before): void {
  block.cells.forEach((cells, i) => writeRow(book, sheet, block.row + i, block.column, cells, before));
  const styles = block.cells.map((cells, i) =>
    cells.map((cell, j) => before.styleFor(cell, block.row + i, block.column + j)),
  );
  for (const { value: style, ...area } of rectanglesOf(styles, block)) {
    const [first = "", last = first] = rangeText(area).split(":");
    checked(book.SetCellStyle(sheet, first, last, style));
  }
}

function writeRow(
  book: Book,
  sheet: string,
  row: number,
  left: number,
  cells: readonly PlanCell[],
  before: Before,
): void {
  let run: Scalar[] = [];
  const flush = (end: number): void => {
    if (run.length > 0) checked(book.SetSheetRow(sheet, address(row, end - run.length), run));
    run = [];
  };
  cells.forEach((cell, j) => {
    const column = left + j;
    const formula = formulaOf(cell);
    if (formula === null && (cell.value !== null || before.isFilled(row, column)))
      run.push(scalar(cell, row, column));
    else flush(column);
    if (formula !== null) writeFormula(book, sheet, address(row, column), formula, cell.array ?? false);
  });
  flush(left + cells.length);
  cells.forEach(({ link }, j) => {
    if (link !== undefined)
      checked(book.SetCellHyperLink(sheet, address(row, left + j), link.replace(/^[=#]/, ""), "Location"));
  });
}

function writeFormula(book: Book, sheet: string, cell: string, formula: string, array: boolean): void {
  const content = formula.replace(/^=/, "");
  checked(
    array
      ? book.SetCellFormula(sheet, cell, content, { Type: "array", Ref: cell })
      : book.SetCellFormula(sheet, cell, content),
  );
}

/**
 * The formula to write. excelize has no cells that hold an error, so an error goes in as a formula of itself, of which
 * `storeErrors` leaves the value only.
 */
export function formulaOf({ value, formula }: PlanCell): string | null {
  if (formula !== undefined) return formula;
  return isCellError(value) ? value.error : null;
}

function scalar({ value }: PlanCell, row: number, column: number): Scalar {
  if (isCellError(value)) throw new TypeError("An error is written as a formula.");
  if (typeof value === "number" && !Number.isFinite(value))
    throw new RangeError(`The value of ${address(row, column)} is not one that a cell can hold.`);
  return typeof value === "string" ? cellText(value) : value;
}
