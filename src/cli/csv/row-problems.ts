import type { Problem } from "../../workbook/problem";
import { problemOf } from "../../workbook/problems";
import type { JudgedRow, RowFault } from "./judged";

/** Maximum of rows with the same problem that are listed; more are only counted. */
const most = 3;

interface Met {
  readonly fault: RowFault;
  readonly row: number;
  /** Row of the sheet, counted from 0; null when the row is not used. */
  readonly sheetRow: number | null;
}

/** The problems of the rows of a file, each listed while they are few. */
export function rowProblems(judged: readonly JudgedRow[], file: string, sheet: string): readonly Problem[] {
  const byCode = new Map<RowFault["code"], Met[]>();
  let sheetRow = 0;
  for (const { row, isUsed, fault } of judged) {
    if (fault !== null) {
      const met = byCode.get(fault.code) ?? [];
      byCode.set(fault.code, met);
      met.push({ fault, row, sheetRow: isUsed ? sheetRow : null });
    }
    if (isUsed) sheetRow += 1;
  }
  return [...byCode.entries()].flatMap(([code, met]) => {
    const problemOfRow = (
      { fault, row, sheetRow }: Met,
      details: Readonly<Record<string, string>>,
    ): Problem =>
      problemOf({
        code: fault.code,
        severity: fault.severity,
        cell: sheetRow === null ? null : { sheet, row: sheetRow, column: 0 },
        details: { ...fault.details, ...details, file, row: String(row) },
      });
    const count = met.length;
    if (code === "csv-rows-cut")
      return met.slice(0, 1).map((first) => problemOfRow(first, { count: String(count) }));
    const next = met[most];
    return [
      ...met.slice(0, most).map((one) => problemOfRow(one, {})),
      ...(next === undefined ? [] : [moreRows(next, { count: count - most, file, sheet })]),
    ];
  });
}

const moreRows = (
  { fault, row, sheetRow }: Met,
  { count, file, sheet }: { readonly count: number; readonly file: string; readonly sheet: string },
): Problem =>
  problemOf({
    code: "csv-rows-more",
    severity: fault.severity,
    cell: sheetRow === null ? null : { sheet, row: sheetRow, column: 0 },
    details: { count: String(count), file, row: String(row), same: fault.code },
  });
