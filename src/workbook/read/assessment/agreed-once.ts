import type { AgreedColumn, AgreedRow, TablePlace } from "../../assessment";
import { cellAddress, type CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { isDay } from "./day-cell";
import { GatheredDrafts } from "./gathered-drafts";
import { isAnswered } from "../../assessment";

/** Of two rows for one cell the one with the later date counts where both have a date, else the first. */
export const isLater = (row: AgreedRow, before: AgreedRow): boolean =>
  !isAnswered(before) || (isDay(row.date) && isDay(before.date) && row.date > before.date);

/**
 * Agreed levels, one per cell that is scored. Rows that name their round in two ways, as 2026 and as nothing, are for the same cell,
 * and so are all rows where ratings have no rounds.
 *
 * @param roundOf the round for which a row counts
 */
export function agreedOnce(
  rows: readonly AgreedRow[],
  { sheet, columns }: TablePlace<AgreedColumn>,
  roundOf: (row: AgreedRow) => string,
): { readonly rows: readonly AgreedRow[]; readonly problems: readonly ProblemDraft[] } {
  const problems = new GatheredDrafts(sheet);
  const kept = new Map<string, AgreedRow>();
  const cellOf = ({ row }: AgreedRow): CellRef => ({ sheet, row, column: columns.level ?? 0 });
  for (const row of rows) {
    const key = `${row.unit}\n${row.item}\n${roundOf(row)}`;
    const before = kept.get(key);
    if (before !== undefined && !isAnswered(row)) continue;
    const counts = before === undefined || isLater(row, before);
    if (counts) kept.set(key, row);
    if (before === undefined || !isAnswered(before)) continue;
    const { unit, item } = row;
    const details = {
      ...{ unit, item, first: cellAddress(cellOf(before)) },
      used: cellAddress(cellOf(counts ? row : before)),
    };
    problems.add(
      { code: "agreed-repeated", severity: "warning", cell: cellOf(row), details },
      `${unit}\n${item}`,
    );
  }
  return { rows: [...kept.values()], problems: problems.listed() };
}
