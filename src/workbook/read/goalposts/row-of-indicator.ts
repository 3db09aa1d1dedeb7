import { cellAddress } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { labelled } from "../framework/named-rows";
import type { GoalpostRows } from "./goalpost-rows";
import { placeOf, type SubjectRow } from "./goalpost-subjects";
import { shortened } from "./shortened";

/** The row of each indicator, by its code. */
export interface RowOfIndicator {
  readonly used: ReadonlyMap<string, SubjectRow>;
  readonly problems: readonly ProblemDraft[];
}

/**
 * One row per indicator: one of the chosen year before one for every year. A second one of the same kind is an error, also in a
 * row that is hidden.
 *
 * @param rows those of the year first
 */
export function rowOfIndicator(
  found: GoalpostRows,
  rows: readonly SubjectRow[],
  year: string | null,
): RowOfIndicator {
  const used = new Map<string, SubjectRow>();
  const problems: ProblemDraft[] = [];
  for (const subject of rows) {
    const { row, entry } = subject;
    const first = used.get(entry.code);
    if (first === undefined) used.set(entry.code, subject);
    else if ((first.row.year === "") === (row.year === "")) {
      const at = placeOf(found, first.row);
      const details = {
        node: labelled(entry.name, entry.code),
        ...(row.year !== "" && year !== null && { time: year }),
        ...(at && { own: cellAddress(at) }),
      };
      problems.push({
        code: "goalposts-row-repeated",
        severity: "error",
        cell: placeOf(found, row),
        details,
      });
    }
  }
  return { used, problems: shortened(problems) };
}
