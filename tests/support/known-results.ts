import type { WorkbookPort } from "../../src/app";
import type { MemoryWorkbook } from "../../src/workbench/memory";
import type { WorkbookPlan } from "../../src/workbook/plan";

/**
 * Stands in for a calculation, where a port draws through Office.js: a formula gets the result that the plan stores with
 * it, once it is in its cell. Formulas of no plan keep what they have.
 */
export function withKnownResults(port: WorkbookPort, workbook: MemoryWorkbook): WorkbookPort {
  const plans: WorkbookPlan[] = [];
  workbook.recalculateWith((changes) => {
    if (changes.some(({ kind }) => kind === "values")) for (const plan of plans) storeResults(workbook, plan);
  });
  return {
    describe: () => port.describe(),
    read: (areas) => port.read(areas),
    readFormulas: (areas) => port.readFormulas(areas),
    draw: (plan, progress) => {
      plans.push(plan);
      return port.draw(plan, progress);
    },
  };
}

function storeResults(workbook: MemoryWorkbook, plan: WorkbookPlan): void {
  for (const { sheet, blocks } of plan.sheets)
    for (const { row, column, cells } of blocks)
      cells.forEach((line, i) =>
        line.forEach(({ formula, value }, j) => {
          const at = { sheet, row: row + i, column: column + j };
          const present = workbook.sheet(sheet)?.cell(at.row, at.column).formula;
          if (formula !== undefined && present === formula) workbook.storeResult(at, value);
        }),
      );
}
