import type { Tables } from "../model/tables";
import type { EngineProblem } from "../problem";
import type { Weigher } from "../stages";
import { ahp } from "./ahp";
import { allComparisons } from "./all-judgements";
import { combineJudgements } from "./combine-judgements";
import { comparisonAmong } from "./comparison-among";
import { fromJudgements } from "./from-judgements";

/** Above it judgements contradict each other too much (Saaty). */
const largestRatio = 0.1;

/**
 * Weights from comparisons in pairs, one table per aggregate and expert; several experts' are combined by the geometric
 * mean of their judgements. What is set aside is left out of the comparison. A table whose consistency ratio is above
 * 0.1 has a warning (`comparison-inconsistent`) with the table's number.
 */
export const analyticHierarchy: Weigher<"AHP"> = {
  method: "AHP",
  family: "judgements",
  cost: "cheap",
  parameters: [],
  summary:
    "An element weighs by comparisons in pairs (analytic hierarchy process), in tables Comparison or in Stakeholders.",
  needs: ["judgements"],
  weigh(context) {
    const comparisons = allComparisons(context.model.judgements);
    const { weights, problems } = fromJudgements(context, "AHP", (codes) => {
      const own = comparisons.filter(({ elements }) => codes.every((code) => elements.includes(code)));
      if (own.length === 0) return null;
      return ahp(combineJudgements(own.map((comparison) => comparisonAmong(comparison, codes)))).weights;
    });
    return { weights, problems: [...problems, ...inconsistencies(context.model)] };
  },
};

function inconsistencies({ judgements: { comparisons }, framework }: Tables): readonly EngineProblem[] {
  return comparisons.flatMap(({ elements, ratios, expert }, k): EngineProblem[] => {
    const { consistencyRatio } = ahp(ratios);
    const parent = framework.find(({ code }) => code === elements[0])?.parent;
    if (consistencyRatio <= largestRatio || parent === undefined || parent === null) return [];
    const details = { comparison: String(k), expert, ratio: consistencyRatio.toFixed(3) };
    return [{ code: "comparison-inconsistent", severity: "warning", where: { node: parent }, details }];
  });
}
