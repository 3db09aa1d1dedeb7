import type { ProblemDraft } from "../../problems";
import type { MissedFigure, NumberColumn } from "../cells/number-column";
import { markOf } from "../cells/missing-marks";
import { listed } from "../cells/text";

/** A mark for missing figures over all columns. */
export interface Missed extends MissedFigure {
  /** What the columns are called in which it stands. */
  readonly titles: readonly string[];
}

/** The marks of all columns, each once. */
export function missedOf(
  columns: readonly { readonly title: string; readonly column: NumberColumn }[],
): readonly Missed[] {
  const all = new Map<string, Missed>();
  for (const { title, column } of columns)
    for (const missed of column.missed) {
      const key = `${missed.kind} ${markOf(missed.mark)}`;
      const same = all.get(key);
      all.set(key, {
        ...(same ?? missed),
        count: (same?.count ?? 0) + missed.count,
        titles: [...(same?.titles ?? []), title],
      });
    }
  return [...all.values()];
}

const codes = { text: "text-as-missing", sentinel: "figure-as-missing" } as const;

/** Marks that are not usual ones change a score by a guess: one warning for each. */
export const missedProblems = (missed: readonly Missed[]): readonly ProblemDraft[] =>
  missed.flatMap(({ kind, mark, count, cell, titles }) =>
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
