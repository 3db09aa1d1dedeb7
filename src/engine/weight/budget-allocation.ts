import { at, need } from "../at";
import type { Budget, Tables } from "../model/tables";
import type { EngineProblem } from "../problem";
import type { Weigher } from "../stages";
import { allBudgets } from "./all-judgements";
import { fromJudgements } from "./from-judgements";

/** Totals closer to each other than this share are equal: thirds are written with a few digits. */
const sameTotal = 1e-9;

/** The total that each expert gives to the siblings; 0 for an expert who gives them nothing. */
const totals = (budgets: readonly Budget[], siblings: readonly string[]): readonly number[] =>
  budgets.map((budget) => siblings.reduce((sum, code) => sum + pointsOf(budget, code), 0));

const pointsOf = ({ points }: Budget, code: string): number =>
  (Object.hasOwn(points, code) ? points[code] : undefined) ?? 0;

/** Whether experts who give something give different totals. */
function differ(sums: readonly number[]): boolean {
  const given = sums.filter((sum) => sum > 0);
  return Math.max(...given) - Math.min(...given) > sameTotal * Math.max(...given);
}

/**
 * Mean points of elements over all experts who give the siblings any points; an element that an expert does not list
 * has 0 from this expert. All experts have the same budget: where totals over the siblings differ, points are scaled to
 * the mean total, so that no expert counts for more. Null when the elements have no points.
 *
 * @param siblings all elements below the parent, of which `codes` are in use: points for an element that is set aside
 * are lost
 *
 * Source: Handbook on Constructing Composite Indicators (OECD and JRC 2008), p. 96.
 *
 * @example meanPoints([{ expert: "", points: { a: 30, b: 10 } }, { expert: "", points: { a: 20, b: 20 } }], ["a", "b"], ["a", "b"]) // Float64Array.of(25, 15)
 * @example meanPoints([{ expert: "", points: { a: 75, b: 25 } }, { expert: "", points: { b: 50 } }], ["a", "b"], ["a", "b"]) // Float64Array.of(28.125, 46.875)
 */
export function meanPoints(
  budgets: readonly Budget[],
  codes: readonly string[],
  siblings: readonly string[],
): Float64Array | null {
  const sums = totals(budgets, siblings);
  const count = sums.filter((sum) => sum > 0).length;
  const budget = sums.reduce((sum, x) => sum + x, 0) / count;
  const scales = differ(sums) ? sums.map((sum) => (sum > 0 ? budget / sum : 0)) : sums.map(() => 1);
  const means = Float64Array.from(
    codes,
    (code) => budgets.reduce((sum, one, k) => sum + at(scales, k) * pointsOf(one, code), 0) / count,
  );
  return means.some((mean) => mean > 0) ? means : null;
}

export const budgetAllocation: Weigher<"budget allocation"> = {
  method: "budget allocation",
  family: "judgements",
  cost: "cheap",
  parameters: [],
  summary:
    "An element weighs by the mean of the points that experts give it, in a table Budget or Stakeholders.",
  needs: ["judgements"],
  weigh(context) {
    const { judgements } = context.model;
    const { budgets } = judgements;
    const families = siblingsOf(context.model);
    const familyOf = new Map(
      [...families.values()].flatMap((family) => family.map((code) => [code, family])),
    );
    const { weights, problems } = fromJudgements(context, "budget allocation", (codes) =>
      meanPoints(allBudgets(judgements), codes, need(familyOf, at(codes, 0))),
    );
    const unequal = [...families].flatMap(([node, siblings]): EngineProblem[] => {
      const sums = totals(budgets, siblings);
      if (siblings.length < 2 || !differ(sums)) return [];
      const given = budgets.flatMap(({ expert }, k) => {
        const sum = at(sums, k);
        return sum > 0 ? [`${expert} ${sum}`.trim()] : [];
      });
      return [
        {
          code: "budgets-differ",
          severity: "warning",
          where: { node },
          details: { totals: given.join("; ") },
        },
      ];
    });
    return { weights, problems: [...problems, ...unequal] };
  },
};

/** The codes below each aggregate. */
function siblingsOf({ framework }: Tables): ReadonlyMap<string, readonly string[]> {
  const families = new Map<string, string[]>();
  for (const { code, parent } of framework) {
    if (parent === null) continue;
    const family = families.get(parent) ?? [];
    families.set(parent, family);
    family.push(code);
  }
  return families;
}
