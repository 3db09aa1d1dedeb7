import type { Problem } from "../../workbook/problem";

export interface ProblemGroup {
  readonly severity: Problem["severity"];
  readonly problems: readonly Problem[];
}

const order: readonly Problem["severity"][] = ["error", "warning", "note"];

/** Problems by severity, errors first. In a group they keep their order; no group is empty. */
export const groupProblems = (problems: readonly Problem[]): readonly ProblemGroup[] =>
  order
    .map((severity) => ({ severity, problems: problems.filter((problem) => problem.severity === severity) }))
    .filter((group) => group.problems.length > 0);
