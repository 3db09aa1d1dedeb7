import { canonicalFormula } from "../../workbook/canonical-formula";
import { isCellError, type CellValue } from "../../workbook/cells";
import type { Block, PlanCell, SheetPlan } from "../../workbook/plan";
import { bytesOfCall, type Operation } from "../host/operation";
import type { PresentCell } from "../present/present-cells";
import { cellInput, formulaInput, type CellInput } from "./cell-input";
import type { Drawing } from "./drawing";

/** Of one step, so that progress is told and a stop is honoured in between. */
const mostBytes = 400_000;

type Row<T> = readonly (T | null)[];

/** Writes the values and formulas of a block that are not there already. */
export function writeCells(drawing: Drawing, plan: SheetPlan, block: Block): readonly Operation[] {
  const rows = block.cells.map((cells, i) =>
    cells.map((cell, j): CellInput | null => {
      const present = drawing.present.cells.at(plan.sheet, block.row + i, block.column + j);
      return isThere(cell, present, drawing.arrays) ? null : cellInput(cell, drawing.arrays);
    }),
  );
  return writeRows(plan.sheet, block, rows, (range, values) => {
    range.formulas = values;
  });
}

/** Writes rows of which null leaves a cell as it is, in steps of so many rows as a request takes with ease. */
export function writeRows<T extends CellInput>(
  sheet: string,
  { row, column }: { readonly row: number; readonly column: number },
  rows: readonly Row<T>[],
  write: (range: Excel.Range, values: (T | null)[][]) => void,
): readonly Operation[] {
  const operations: Operation[] = [];
  let from = 0;
  let bytes = 0;
  const flush = (to: number): void => {
    const values = rows.slice(from, to).map((it) => [...it]);
    const area = { sheet, row: row + from, column, rows: values.length, columns: values[0]?.length ?? 0 };
    if (values.some((it) => it.some((value) => value !== null)))
      operations.push({
        sheet,
        bytes: bytes + 3 * bytesOfCall,
        run: (target) => write(target.range(area), values),
      });
    [from, bytes] = [to, 0];
  };
  rows.forEach((values, i) => {
    // A row that stays as it is ends a step: nothing is said of it.
    if (values.every((value) => value === null)) flush(i);
    bytes += bytesOf(values);
    if (bytes >= mostBytes) flush(i + 1);
  });
  flush(rows.length);
  return operations;
}

/** Length of a row in a request, in which texts stand as JSON in JSON, in UTF-8. */
const bytesOf = (values: Row<CellInput>): number =>
  values.reduce<number>((sum, value) => sum + (typeof value === "string" ? textBytes(value) : 20), 2);

const textBytes = (text: string): number => {
  let bytes = 6 + text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 127 || code < 32 || code === 34 || code === 92) bytes += 5;
  }
  return bytes;
};

/** A cell that a drawing need not touch: what the plan wants stands there. A link may have changed its text. */
function isThere(cell: PlanCell, present: PresentCell | undefined, arrays: boolean): boolean {
  const formula = cell.array === true && !arrays ? undefined : cell.formula;
  if (present === undefined) return formula === undefined && cell.value === null;
  if (cell.link !== undefined) return false;
  if (formula === undefined) return present.formula === null && sameValue(cell.value, present.value);
  return present.formula !== null && sameFormula(formulaInput(formula), present.formula);
}

/** Excel may write a formula in its own way; most come back as they were. */
const sameFormula = (one: string, other: string): boolean =>
  one === other || canonicalFormula(one) === canonicalFormula(other);

const sameValue = (one: CellValue, other: CellValue): boolean =>
  isCellError(one) ? isCellError(other) && one.error === other.error : one === other;
