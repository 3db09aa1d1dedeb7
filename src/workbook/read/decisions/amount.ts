import type { CellRef, CellValue } from "../../cells";
import { readNumberColumn } from "../cells/number-column";

/** The figure of one cell, which may be a text such as "2 000 EUR"; NaN for none. */
export function amountOf({
  value,
  format,
  valueCell,
}: {
  readonly value: CellValue;
  readonly format: string;
  readonly valueCell: CellRef;
}): number {
  return readNumberColumn([{ at: valueCell, value, format }], "").values[0] ?? NaN;
}
