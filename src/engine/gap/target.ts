import { at } from "../at";
import { refusalProblems } from "../aggregate";
import type { EngineProblem } from "../problem";
import { constant, leafColumns } from "./columns";
import type { ReferenceContext, Referrer } from "./referrer";

/**
 * Gaps to the target: to the pseudo-unit that has every indicator at its target (`targetScores`). A node without any
 * target below it has no reference (NaN); neither has one whose mean is not defined for the targets, with a problem
 * `mean-needs-positive`, nor the nodes above it; nor one whose aggregation compares the units with each other, nor
 * those above it, with one problem `target-without-score` for all. An indicator without a target has the problem
 * `indicator-without-target`.
 */
export const target: Referrer = {
  method: "target",
  summary: "The score that the targets of the indicators would give.",
  refer(context) {
    const { model, structure, targets } = context;
    const byNode = Array.from(targets.scores, (score) => constant(score, model.units.length));
    return {
      byNode,
      profile: () => leafColumns(structure.tree, byNode),
      problems: [...withoutTarget(context), ...withoutScore(context), ...undefinedMeans(context)],
    };
  },
};

/** One warning when there is no target at all; else a line for each indicator that has none, or none that can be used. */
function withoutTarget({ model, structure, normalisedTargets }: ReferenceContext): EngineProblem[] {
  if (normalisedTargets.every(Number.isNaN))
    return [
      {
        code: "indicator-without-target",
        severity: "warning",
        where: { setting: "gap reference" },
        details: { targets: "0" },
      },
    ];
  return model.indicators.flatMap((indicator, j): EngineProblem[] => {
    const takesPart = at(structure.weights, at(structure.tree.leaf, j)) > 0;
    if (!takesPart || !Number.isNaN(normalisedTargets[j])) return [];
    const given = !Number.isNaN(indicator.target);
    return [
      {
        code: "indicator-without-target",
        severity: given ? "warning" : "note",
        where: { indicator: indicator.code },
        details: given ? { target: String(indicator.target) } : {},
      },
    ];
  });
}

/** One warning when an aggregation compares the units with each other: the targets are not a unit. */
function withoutScore({ structure, normalisedTargets }: ReferenceContext): EngineProblem[] {
  const { tree, aggregations } = structure;
  const methods = aggregations
    .filter(({ aggregator }, node) => at(tree.column, node) < 0 && aggregator.over === "table")
    .map(({ aggregator }) => aggregator.method);
  if (methods.length === 0 || normalisedTargets.every(Number.isNaN)) return [];
  return [
    {
      code: "target-without-score",
      severity: "warning",
      where: { setting: "gap reference" },
      details: { aggregation: [...new Set(methods)].join(", ") },
    },
  ];
}

function undefinedMeans({ model, structure, targets }: ReferenceContext): EngineProblem[] {
  return refusalProblems({ framework: model.framework, units: [] }, structure, targets.refusals).map(
    (problem) => ({
      ...problem,
      severity: "warning",
      where: { ...problem.where, setting: "gap reference" },
    }),
  );
}
