import type { FrameworkNode, Judgements, Method } from "../../../engine";
import type { ProblemDraft } from "../../problems";
import type { JudgementSource } from "../../source";
import { byCodeOrName } from "../cells/by-code-or-name";
import type { FoundJudgements } from "./find-judgements";
import { readBudgets } from "./read-budgets";
import { readComparison } from "./read-comparison";

export interface ReadJudgements {
  readonly judgements: Judgements;
  readonly source: JudgementSource;
  /** Problems of the tables that the weights are made from; those of other tables do not matter. */
  readonly problems: readonly ProblemDraft[];
}

/** Reads all tables of judgements; elements are given by code or by name. */
export function readJudgements(
  found: FoundJudgements,
  framework: readonly FrameworkNode[],
  { weights }: Pick<Method, "weights">,
): ReadJudgements {
  const nodes = byCodeOrName(framework);
  const budgets = found.budgets.map((table) => readBudgets(table, (text) => nodes.get(text)?.code));
  const comparisons = found.comparisons.map((square) =>
    readComparison(square, (text) => nodes.get(text)?.code ?? text),
  );
  return {
    judgements: {
      budgets: budgets.flatMap((table) => table.budgets),
      comparisons: comparisons.map(({ comparison }) => comparison),
    },
    source: {
      budgets: budgets.flatMap(({ sources }) => sources),
      comparisons: comparisons.map(({ source }) => source),
    },
    problems: [
      ...(weights.method === "budget allocation" ? budgets.flatMap(({ problems }) => problems) : []),
      ...(weights.method === "AHP" ? comparisons.flatMap(({ problems }) => problems) : []),
    ],
  };
}
