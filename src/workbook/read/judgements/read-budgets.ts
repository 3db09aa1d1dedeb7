import type { Budget } from "../../../engine";
import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import type { BudgetSource } from "../../source";
import { readNumberColumn } from "../cells/number-column";
import { textOf } from "../cells/text";
import { hasNumbers, type FoundTable } from "../find/roles";
import { isTotal } from "../find/totals";

export interface ReadBudgets {
  readonly budgets: readonly Budget[];
  /** One per budget. */
  readonly sources: readonly BudgetSource[];
  readonly problems: readonly ProblemDraft[];
}

/** The label of a row or a column. */
interface Label {
  readonly text: string;
  readonly at: CellRef;
}

/**
 * Reads a table of points, with one row per element and one column per expert or the other way round; the direction with
 * more known elements is taken. Rows and columns of totals and means are skipped, and so is a column of names beside one of
 * codes.
 *
 * @param codeOf the code of an element, from its code or name; undefined for other texts
 */
export function readBudgets(
  { region, headerRow, headers }: FoundTable,
  codeOf: (text: string) => string | undefined,
): ReadBudgets {
  const { sheet } = region;
  const rows = Array.from({ length: region.lastRow - headerRow }, (_, k) => headerRow + 1 + k);
  const down = (column: number): readonly Label[] =>
    rows.flatMap((row) => {
      const text = textOf(region.value(row, column));
      return text === "" || isTotal(text) ? [] : [{ text, at: { sheet, row, column } }];
    });
  const known = (labels: readonly Label[]): number =>
    labels.filter(({ text }) => codeOf(text) !== undefined).length;
  const points = headers.filter(
    ({ column, text }) => hasNumbers(region, headerRow, column) && !isTotal(text),
  );
  const across = points.map(({ column, text }): Label => ({ text, at: { sheet, row: headerRow, column } }));
  const lists = headers.filter((header) => !points.includes(header)).map(({ column }) => down(column));
  const [first = []] = [...lists].sort((a, b) => known(b) - known(a));
  const isDown = known(first) >= known(across);
  const elements = isDown ? first : across;
  const experts = isDown ? across : first;

  const read = experts.map((expert) => {
    const cells = elements.map(({ at }): CellRef =>
      isDown ? { ...at, column: expert.at.column } : { ...at, row: expert.at.row },
    );
    const placed = cells.map((at) => ({
      at,
      value: region.value(at.row, at.column),
      format: region.format(at.row, at.column),
    }));
    const { values, problems } = readNumberColumn(placed, expert.text);
    const given = elements.flatMap(({ text, at }, k) => {
      const code = codeOf(text) ?? text;
      const value = values[k] ?? NaN;
      return Number.isNaN(value) ? [] : [{ code, value, cell: cells[k] ?? at, label: at }];
    });
    return {
      budget: {
        expert: expert.text,
        points: Object.fromEntries(given.map(({ code, value }) => [code, value])),
      },
      source: {
        cells: Object.fromEntries(given.map(({ code, cell }) => [code, cell])),
        labels: Object.fromEntries(given.map(({ code, label }) => [code, label])),
      },
      problems,
    };
  });
  return {
    budgets: read.map(({ budget }) => budget),
    sources: read.map(({ source }) => source),
    problems: read.flatMap(({ problems }) => problems),
  };
}
