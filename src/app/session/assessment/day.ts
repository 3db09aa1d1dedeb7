import { isDateFormat } from "../../../workbook/read";
import type { CellValue } from "../../../workbook/cells";

/** A day as a cell takes it: Excel's day number where the cell shows dates, else a text, "2026-11-27". */
export function dayIn(format: string, now: Date): CellValue {
  const day = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return isDateFormat(format) ? day / 86_400_000 + 25_569 : new Date(day).toISOString().slice(0, 10);
}
