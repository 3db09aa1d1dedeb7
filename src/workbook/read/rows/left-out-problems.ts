import type { ProblemDraft } from "../../problems";
import type { LeftOutRow } from "../account/table-reading";
import { listed } from "../cells/text";

/** More totals than this are part of the warning for all other rows. */
const maximumTotals = 5;

/** Problems of rows that are not units: a note for each total, which is certain by its name; one warning for all others. */
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
