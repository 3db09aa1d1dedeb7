import { at } from "../../at";
import type { EngineProblem } from "../../problem";
import type { Budget, Comparison, Model } from "../model";
import { modelProblem, shapeProblem } from "./model-problem";

/** Figures that are each other's reciprocal may be rounded: 0.33 across 3, 0.14 across 7. */
const reciprocalTolerance = 0.05;

/**
 * Judgements have the form that they must have; and where the weights are made from them, they name elements of the
 * framework (`judgement-element-unknown`, without which scoring continues), points are not negative, and comparisons
 * hold all elements below one parent, each pair once: positive, and reciprocal to 5 %. Problems name the table by its
 * place in the model and, in a comparison, the cell by its row (`where.node`) and column (`child`).
 */
export function checkJudgements({ judgements, framework, method }: Model): EngineProblem[] {
  const shape = judgements.comparisons.flatMap(checkShape);
  if (shape.length > 0) return shape;
  const parents = new Map(framework.map(({ code, parent }) => [code, parent]));
  if (method.weights.method === "budget allocation")
    return judgements.budgets.flatMap((budget, k) => checkBudget(budget, k, parents));
  if (method.weights.method !== "AHP") return [];
  return judgements.comparisons.flatMap((comparison, k) => [
    ...unknown(comparison.elements, parents, { comparison: k }),
    ...checkElements(comparison, k, parents),
    ...checkRatios(comparison, k),
  ]);
}

type Parents = ReadonlyMap<string, string | null>;

function checkShape({ elements, ratios }: Comparison, k: number): EngineProblem[] {
  const n = elements.length;
  if (ratios.length === n && ratios.every((row) => row.length === n)) return [];
  return [shapeProblem(`judgements.comparisons[${k}].ratios`, "of another size", `a square of ${n} by ${n}`)];
}

const unknown = (
  elements: readonly string[],
  parents: Parents,
  table: Readonly<Record<string, number>>,
): EngineProblem[] =>
  elements
    .filter((code) => !parents.has(code))
    .map((found) => modelProblem("judgement-element-unknown", {}, { found, ...table }));

const checkBudget = ({ points }: Budget, k: number, parents: Parents): EngineProblem[] => [
  ...unknown(Object.keys(points), parents, { budget: k }),
  ...Object.entries(points)
    .filter(([, value]) => !(value >= 0 && value < Infinity))
    .map(([node, value]) => modelProblem("judgement-not-positive", { node }, { budget: k, value })),
];

/** The known elements are those below one parent, all of them. */
function checkElements({ elements }: Comparison, k: number, parents: Parents): EngineProblem[] {
  const known = elements.filter((code) => parents.has(code));
  const [first] = known;
  const parent = first === undefined ? null : (parents.get(first) ?? null);
  const siblings = [...parents].filter(([, above]) => above === parent).map(([code]) => code);
  const isWhole = siblings.every((code) => known.includes(code)) && known.length === siblings.length;
  if (parent !== null && isWhole) return [];
  const details = { comparison: k, parent: parent ?? "one parent", known: siblings.join(", ") };
  return [modelProblem("comparison-elements", parent === null ? {} : { node: parent }, details)];
}

/** How many times as important one element can be as another; people say 9 at the most. Beyond it squares of ratios overflow. */
const maximumTimes = 1e6;

const isRatio = (value: number): boolean => value >= 1 / maximumTimes && value <= maximumTimes;

function checkRatios({ elements, ratios }: Comparison, k: number): EngineProblem[] {
  return elements.flatMap((node, r) =>
    elements.flatMap((child, c): EngineProblem[] => {
      const [value, other] = [at(at(ratios, r), c), at(at(ratios, c), r)];
      const details = { comparison: k, child };
      if (Number.isNaN(value))
        return Number.isNaN(other) && r > c ? [] : [modelProblem("comparison-missing", { node }, details)];
      if (!isRatio(value))
        return r < c || isRatio(other) || value <= 0
          ? [modelProblem("judgement-not-positive", { node }, { ...details, value })]
          : [];
      const isReciprocal = r === c ? value === 1 : Math.abs(value * other - 1) <= reciprocalTolerance;
      // Each pair once, at its lower cell: there people write the reciprocal.
      if (isReciprocal || r < c || !(other > 0)) return [];
      return [modelProblem("comparison-not-reciprocal", { node }, { ...details, value, other })];
    }),
  );
}
