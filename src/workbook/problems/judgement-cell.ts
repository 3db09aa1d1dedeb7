import type { EngineProblem } from "../../engine";
import type { CellRef } from "../cells";
import type { JudgementSource } from "../source";

/**
 * The cell of the judgement that a problem is about: an expert's points, a ratio, the label of an unknown element, or else
 * the corner of the comparison. Null when the problem is not about a judgement.
 */
export function judgementCell(
  { where: { node }, details }: EngineProblem,
  { budgets, comparisons }: JudgementSource,
): CellRef | null {
  const { child, found } = details;
  const budget = budgets[Number(details["budget"])];
  if (budget) return cellOf(budget.labels, found) ?? cellOf(budget.cells, node);
  const comparison = comparisons[Number(details["comparison"])];
  if (!comparison) return null;
  const { corner, rows, columns } = comparison;
  if (found !== undefined) return { ...corner, row: cellOf(rows, found) ?? corner.row };
  if (child === undefined) return corner;
  return {
    ...corner,
    row: cellOf(rows, node) ?? corner.row,
    column: cellOf(columns, child) ?? corner.column,
  };
}

const cellOf = <T>(cells: Readonly<Record<string, T>>, code: string | undefined): T | null =>
  code !== undefined && Object.hasOwn(cells, code) ? (cells[code] ?? null) : null;
