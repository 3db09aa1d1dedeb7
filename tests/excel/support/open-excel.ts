import { canonicalFormula } from "../../../src/workbook/canonical-formula";
import { openExcelWorkbook, type ExcelWorkbook } from "../../../src/excel";
import type { CellValue } from "../../../src/workbook/cells";
import type { WorkbookPlan } from "../../../src/workbook/plan";
import type { HostOptions, OfficeHost } from "../../../workbench/host";
import { MemoryWorkbook } from "../../../workbench/memory";
import { withOffice } from "../../support/office";

export interface OpenExcel {
  readonly workbook: MemoryWorkbook;
  readonly host: OfficeHost;
  readonly port: ExcelWorkbook;
  /** Has the formulas of a plan give the results that the plan has stored for them. */
  calculate(plan: WorkbookPlan): void;
  close(): void;
}

/** A workbook in memory behind the real Office.js client, and the port to it. */
export async function openExcel(
  options: HostOptions = {},
  sheets: readonly string[] = [],
): Promise<OpenExcel> {
  const workbook = new MemoryWorkbook();
  for (const sheet of sheets) workbook.addSheet(sheet);
  const results = new Map<string, CellValue>();
  workbook.recalculateWith(() => storeResults(workbook, results));
  const { host, close } = await withOffice(workbook, options);
  return {
    workbook,
    host,
    port: await openExcelWorkbook(),
    calculate: (plan) => addResults(plan, results),
    close,
  };
}

const key = (sheet: string, row: number, column: number, formula: string): string =>
  `${sheet} ${row} ${column} ${canonicalFormula(formula)}`;

function addResults(plan: WorkbookPlan, results: Map<string, CellValue>): void {
  for (const { sheet, blocks } of plan.sheets)
    for (const block of blocks)
      block.cells.forEach((row, i) =>
        row.forEach(({ value, formula }, j) => {
          if (formula !== undefined) results.set(key(sheet, block.row + i, block.column + j, formula), value);
        }),
      );
}

function storeResults(workbook: MemoryWorkbook, results: ReadonlyMap<string, CellValue>): void {
  for (const sheet of workbook.sheets)
    for (const { row, column, cell } of [...sheet.entries()]) {
      const result =
        cell.formula === null ? undefined : results.get(key(sheet.name, row, column, cell.formula));
      if (result !== undefined) workbook.storeResult({ sheet: sheet.name, row, column }, result);
    }
}
