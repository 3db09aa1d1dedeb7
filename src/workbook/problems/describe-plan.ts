import type { Model, Plan, PlanProblem } from "../../engine";
import type { CellRef } from "../cells";
import type { Problem } from "../problem";
import type { Source } from "../source";
import { problemOf } from "./draft";

/** The problems of a plan in words, each at the cell that it is about: codes with the names that people know. */
export const planProblems = (
  { problems }: Pick<Plan, "problems">,
  source: Pick<Source, "decisions">,
  model: Pick<Model, "units" | "indicators">,
): readonly Problem[] =>
  problems.map((problem) =>
    problemOf({
      code: problem.code,
      severity: problem.severity,
      cell: cellOf(problem, source),
      details: named(problem, model),
    }),
  );

/** The cell of the setting that a problem is about; null where it is about no single one. */
function cellOf({ code }: PlanProblem, { decisions }: Pick<Source, "decisions">): CellRef | null {
  const cells = decisions?.plan?.cells ?? {};
  if (code === "plan-floors-above-budget" || code === "plan-decided-above-budget")
    return cells["budget"] ?? null;
  if (code === "plan-decided-impossible" || code === "plan-decided-and-excluded")
    return cells["decided"] ?? null;
  return null;
}

/** A single unit with its name; lists keep their codes. A figure that is not known is absent. */
function named(
  { details }: PlanProblem,
  { units }: Pick<Model, "units" | "indicators">,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(details)
      .filter(([, text]) => text !== "")
      .map(([key, text]) => {
        const unit = key === "name" ? units.find(({ code }) => code === text) : undefined;
        return [key, unit && unit.name !== unit.code ? `${unit.name} (${unit.code})` : text];
      }),
  );
}
