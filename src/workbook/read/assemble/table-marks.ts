import type { ProblemDraft } from "../../problems";
import type { ColumnMark, NumberColumn } from "../cells/number-column";
import { markOf } from "../cells/missing-marks";
import { listed } from "../cells/text";

/** A mark for missing figures, with its count over all columns. */
export interface TableMark extends ColumnMark {
  /** Titles of the columns that contain it. */
  readonly titles: readonly string[];
}

/** The marks of all columns, each once. */
export function tableMarks(
  columns: readonly { readonly title: string; readonly column: NumberColumn }[],
): readonly TableMark[] {
  const all = new Map<string, TableMark>();
  for (const { title, column } of columns)
    for (const mark of column.marks) {
      const key = `${mark.kind} ${markOf(mark.mark)}`;
      const same = all.get(key);
      all.set(key, {
        ...(same ?? mark),
        count: (same?.count ?? 0) + mark.count,
        titles: [...(same?.titles ?? []), title],
      });
    }
  return [...all.values()];
}

const codes = { text: "text-as-missing", sentinel: "figure-as-missing" } as const;

/** One warning for each mark that is not a usual one: it may be a figure, and the score would change. */
export const markProblems = (marks: readonly TableMark[]): readonly ProblemDraft[] =>
  marks.flatMap(({ kind, mark, count, cell, titles }) =>
    kind === "known"
      ? []
      : [
          {
            code: codes[kind],
            severity: "warning" as const,
            cell,
            details: { found: mark, count: String(count), title: listed(titles) },
          },
        ],
  );
