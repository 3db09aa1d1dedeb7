import type { Model, Stakeholder } from "../../../engine";
import type { CellRef } from "../../cells";
import { figureText } from "../../problems/figure-text";
import type { ProblemDraft } from "../../problems";

/** A note for each aggregate below which participants shared out different totals of points. */
export function totalsThatDiffer(
  stakeholders: readonly Stakeholder[],
  { framework }: Pick<Model, "framework">,
  cell: CellRef,
): readonly ProblemDraft[] {
  return framework.flatMap(({ code }): readonly ProblemDraft[] => {
    const children = framework.filter(({ parent }) => parent === code);
    const totals = stakeholders
      .map(({ points }) => children.reduce((sum, child) => sum + (points[child.code] ?? 0), 0))
      .filter((total) => total > 0);
    const [lowest, highest] = [Math.min(...totals), Math.max(...totals)];
    if (totals.length < 2 || highest - lowest <= 1e-6 * highest) return [];
    const details = { node: code, value: figureText(lowest), other: figureText(highest) };
    return [{ code: "stakeholder-totals-differ", severity: "note", cell, details }];
  });
}
