import type { ProblemDraft } from "../../problems";
import type { LeftOutRow } from "../account/table-reading";
import { listed } from "../cells/text";

/** After so many totals one line says how many there are. */
const maximumTotals = 5;

/** What is said of rows that are no units: a note for each total, whose name is sure; one warning for all others. */
export function leftOutProblems(rows: readonly LeftOutRow[]): readonly ProblemDraft[] {
  const named = rows.filter(({ reason }) => reason.key === "row-total");
  const totals = named.length > maximumTotals ? [] : named;
  const others = rows.filter((row) => !totals.includes(row));
  const [first] = others;
  return [
    ...totals.map(({ cell, text }): ProblemDraft => ({
      code: "totals-row-ignored",
      severity: "note",
      cell,
      details: { found: text },
    })),
    ...(first
      ? [
          {
            code: "rows-left-out",
            severity: "warning",
            cell: first.cell,
            details: {
              count: String(others.length),
              known: listed([...new Set(others.map(({ text }) => text))]),
            },
          } satisfies ProblemDraft,
        ]
      : []),
  ];
}
