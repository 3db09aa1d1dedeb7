import { at, entropyFromSums, givenAmong, weightsFromMoments } from "../../engine/internal";
import type { EngineProblem } from "../../engine";
import type { Plan } from "../plan";
import type { WeightStatistic } from "../request";
import { familiesOf, type Family, statisticName } from "./siblings";

/** Weights as far as there are statistics for them. */
export interface MadeWeights {
  /** One per node of the framework; 0 for what has none yet. */
  readonly weights: Float64Array;
  /** The layer whose statistics are asked for next; null where all are there. */
  readonly next: number | null;
  readonly problems: readonly EngineProblem[];
}

/** The weights that follow from the statistics of the layers, from the lowest; as `levelByLevel` of the engine makes them. */
export function madeWeights(plan: Plan, statistics: readonly WeightStatistic[]): MadeWeights {
  const { framework } = plan.index;
  const weights = new Float64Array(framework.length);
  // An only child, and a root, weigh 1.
  framework.forEach((_, node) => {
    const parent = at(plan.tree.parent, node);
    if (parent < 0 || at(plan.tree.children, parent).length === 1) weights[node] = 1;
  });
  const given = Float64Array.from(framework, ({ weight }) => weight);
  const values = new Map(statistics);
  const problems: EngineProblem[] = [];
  for (const [layer, families] of familiesOf(plan).entries()) {
    for (const family of families) {
      if (!family.children.every((child) => values.has(statisticName(plan, family, "use", child))))
        return { weights, next: layer, problems };
      const sums: Sums = (what, ...of) => values.get(statisticName(plan, family, what, ...of)) ?? NaN;
      const children = family.children.filter((child) => sums("use", child) === 1);
      const found = children.length < 2 ? new Float64Array(1).fill(1) : weightsOf(plan, children, sums);
      const made = found ?? givenAmong(given, children);
      if (found === null) problems.push(notFound(plan, family, sums));
      children.forEach((child, k) => (weights[child] = at(made, k)));
    }
  }
  return { weights, next: null, problems };
}

type Sums = (what: string, ...of: readonly number[]) => number;

function weightsOf(plan: Plan, children: readonly number[], sums: Sums): Float64Array | null {
  const choice = plan.index.method.weights;
  if (choice.method === "entropy")
    return entropyFromSums(
      children.map((child) => ({
        n: sums("units", child),
        minimum: sums("minimum", child),
        maximum: sums("maximum", child),
        weight: sums("weight", child),
        total: sums("sum", child),
        logs: sums("sum of z ln z", child),
      })),
    );
  const [n, weight] = [sums("units"), sums("weight")];
  const product = (j: number, k: number): number =>
    sums("product", at(children, Math.min(j, k)), at(children, Math.max(j, k)));
  const of = (figure: (child: number, j: number) => number): Float64Array =>
    Float64Array.from(children, figure);
  return weightsFromMoments(choice, {
    n,
    minima: of((child) => sums("minimum", child)),
    maxima: of((child) => sums("maximum", child)),
    deviations: of((_, j) => Math.sqrt((n * product(j, j)) / (weight * (n - 1)))),
    correlations: children.map((_, j) =>
      of((_child, k) => {
        if (j === k) return product(j, j) > 0 ? 1 : NaN;
        const r = product(j, k) / (Math.sqrt(product(j, j)) * Math.sqrt(product(k, k)));
        return Math.min(1, Math.max(-1, r));
      }),
    ),
  });
}

function notFound(plan: Plan, { node }: Family, sums: Sums): EngineProblem {
  const { method } = plan.index.method.weights;
  const units = sums("units");
  return {
    code: "weights-not-found",
    severity: "warning",
    where: { node: at(plan.index.framework, node).code },
    details: { method, units: Number.isNaN(units) ? "too few" : String(units) },
  };
}
