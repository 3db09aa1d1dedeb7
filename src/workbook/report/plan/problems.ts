import type { Problem } from "../../problem";
import { planProblems } from "../../problems";
import { problemWords } from "../../spanish";
import type { PlanCell } from "../../plan";
import type { IndexPlan } from "../../decisions";
import type { Context } from "../context/context";
import { textOver } from "../frame/text-over";

/** What stands against the plan; whether it is proven is in its sentence. */
export const problemsOf = ({ source, model }: Context, { plan }: IndexPlan): readonly Problem[] =>
  planProblems(plan, source, model).filter(({ code }) => code !== "plan-not-proven");

/** Two rows for each problem: what is wrong, and what to do. */
export const problemRows = 2;

export const problemCells = (
  context: Context,
  plan: IndexPlan,
  columns: number,
): readonly (readonly PlanCell[])[] =>
  problemsOf(context, plan).flatMap((problem) => {
    const { message, remedy } = problemWords(problem, context.language);
    const style =
      problem.severity === "error" ? "error" : problem.severity === "warning" ? "warning" : "text";
    return [textOver(message, columns, style), textOver(remedy, columns, "text")];
  });
