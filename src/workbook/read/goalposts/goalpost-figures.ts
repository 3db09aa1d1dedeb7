import type { CellRef } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { readNumberCell } from "../cells/cell-number";
import { textOf } from "../cells/text";
import { goalpostCell, type GoalpostRow, type GoalpostRows, goalpostValue } from "./goalpost-rows";

/** A goalpost of a row: its figure, NaN for a blank cell, and where it stands. Null without such a column. */
export interface Post {
  readonly figure: number;
  readonly cell: CellRef;
}

export interface RowPosts {
  readonly lower: Post | null;
  readonly upper: Post | null;
  /** Cells that hold no number. */
  readonly problems: readonly ProblemDraft[];
}

/**
 * The goalposts of a row. Only a number is one: "75,000", "$ 100" and "45%" as text may mean several figures, and a
 * formula without a result means none.
 *
 * @param node the indicator, as messages name it
 */
export function goalpostFigures(found: GoalpostRows, row: GoalpostRow, node: string): RowPosts {
  const problems: ProblemDraft[] = [];
  const post = (column: "lower" | "upper"): Post | null => {
    const cell = goalpostCell(found, row, column);
    const header = found.columns[column];
    if (cell === null || header === undefined) return null;
    const value = goalpostValue(found, row, column);
    if (value === null) return { figure: NaN, cell };
    const read = readNumberCell(value, found.table.region.format(cell.row, cell.column));
    if (read.kind === "number") return { figure: read.value, cell };
    problems.push(unreadable(cell, { title: header.text, node, found: textOf(value).slice(0, 60) }));
    return null;
  };
  return { lower: post("lower"), upper: post("upper"), problems };
}

/** A cell of the table that cannot be read. */
export const unreadable = (cell: CellRef, details: Readonly<Record<string, string>>): ProblemDraft => ({
  ...{ code: "goalposts-not-readable", severity: "error", cell, details },
});
