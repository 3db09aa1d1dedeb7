import type { Budget } from "../model/model";
import type { Weigher } from "../stages";
import { fromJudgements } from "./from-judgements";

/**
 * Mean points of elements over all experts; an element that an expert gives none has 0 of this expert. Null when all have
 * none. Points are not brought to shares: an expert who has more to give counts for more.
 *
 * Source: Handbook on Constructing Composite Indicators (OECD and JRC 2008), p. 96.
 *
 * @example meanPoints([{ expert: "", points: { a: 30, b: 10 } }, { expert: "", points: { a: 10 } }], ["a", "b"]) // Float64Array.of(20, 5)
 */
export function meanPoints(budgets: readonly Budget[], codes: readonly string[]): Float64Array | null {
  const means = Float64Array.from(codes, (code) => {
    const points = budgets.map(({ points }) => (Object.hasOwn(points, code) ? points[code]! : 0));
    return points.reduce((sum, x) => sum + x, 0) / budgets.length;
  });
  return means.some((mean) => mean > 0) ? means : null;
}

export const budgetAllocation: Weigher = {
  method: "budget allocation",
  parameters: [],
  summary: "An element weighs by the mean of the points that experts give it, in a table Budget.",
  needs: ["judgements"],
  weigh: (context) =>
    fromJudgements(context, "budget allocation", (codes) =>
      meanPoints(context.model.judgements.budgets, codes),
    ),
};
