import { isCellError } from "../../cells";
import type { ProblemDraft } from "../../problems";
import { unreadable } from "./goalpost-figures";
import { goalpostCell, type GoalpostRows } from "./goalpost-rows";
import { shortened } from "./shortened";

/** Years that are formulas without a result: which goalposts count is not known then. */
export function yearErrors(found: GoalpostRows): readonly ProblemDraft[] {
  const header = found.columns.year;
  if (header === undefined) return [];
  const { region } = found.table;
  return shortened(
    found.rows.flatMap((row) => {
      const value = region.value(row.row, header.column);
      const cell = goalpostCell(found, row, "year");
      return value !== null && isCellError(value) && cell !== null
        ? [unreadable(cell, { title: header.text, found: value.error })]
        : [];
    }),
  );
}
