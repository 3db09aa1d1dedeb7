import type { Recalculate, MemoryWorkbook } from "../../src/workbench/memory";
import type { WorkbookPlan } from "../../src/workbook/plan";

/**
 * Stands in for a calculation: a formula that a plan has gets the result that the plan stores with it, once it is in its
 * cell. Every other formula keeps what it has.
 */
export function knownResults(workbook: MemoryWorkbook, ...plans: readonly WorkbookPlan[]): Recalculate {
  return (changes) => {
    if (!changes.some(({ kind }) => kind === "values")) return;
    for (const plan of plans)
      for (const { sheet, blocks } of plan.sheets)
        for (const { row, column, cells } of blocks)
          cells.forEach((line, i) =>
            line.forEach(({ formula, value }, j) => {
              const at = { sheet, row: row + i, column: column + j };
              const present = workbook.sheet(sheet)?.cell(at.row, at.column).formula;
              if (formula !== undefined && present === formula) workbook.storeResult(at, value);
            }),
          );
  };
}
