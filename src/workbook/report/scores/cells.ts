import type { PlanCell } from "../../plan";
import { dependsOnOthers } from "../method/aggregation-of";
import type { Context } from "../context/context";
import { aggregateAt, constant, figure, live, nodeValue, range } from "../context/context";
import { groupsOn } from "../frame/lead";
import { cell, columnRange, rowRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { childRuns } from "../context/structure";
import type { RankTerms } from "../twins/rank";
import { competitionRank, groupRankTwins, orderOf, rankTwins } from "../twins/rank";
import { effectiveFormula, weightCell } from "../parameters";
import { scoreAreas } from "./aggregate-formula";
import { scoreFormula, targetFormula } from "./score-formula";
import { targetOverParts } from "./step-values";

/** Scores of every aggregate, from the normalised values and the scores of the level below. */
export function scoreCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { model, results, structure } = context;
  return range(model.units.length).map((i) =>
    structure.aggregates.map((position, a) => {
      const value = nodeValue(results.scores, position, i);
      const style = structure.roots.includes(position) ? "scoreStrong" : "score";
      const formula = context.formulas ? scoreFormula(context, a, i, sheet) : null;
      const shown =
        formula === null ? constant(value, style) : live(formula.text, value, style, formula.array);
      return scored(context, position, shown);
    }),
  );
}

/** Rows above the table: level, weight, effective weight, and the score of a unit that meets every target. */
export function scoreParameters(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { results, structure } = context;
  return [
    structure.aggregates.map((_, a) => figure(aggregateAt(context, a).level, "rank")),
    structure.aggregates.map((position, a) => {
      const node = aggregateAt(context, a);
      const value = results.weights[position] ?? NaN;
      if (node.parent === null) return figure(value, "weight");
      const below = childRuns(structure, position)
        .map(({ kind, from, to }) => {
          const { weights } = scoreAreas(context)[kind];
          return `SUM(${rowRange(weights, 0, from, to, sheet, "both")})`;
        })
        .join("+");
      // A node with no child that takes part has no weight: it does not count as missing.
      return weightCell(context, position, `${below}>0`, sheet, below);
    }),
    structure.aggregates.map((position) =>
      live(effectiveFormula(context, position, sheet), results.effectiveWeights[position] ?? NaN, "percent"),
    ),
    structure.aggregates.map((position, a) => {
      const value = results.targets[position] ?? NaN;
      if (dependsOnOthers(context, position)) return figure(NaN, "score");
      const formula = targetFormula(context, a, sheet);
      const stored = Number.isNaN(value) && hasTargetBelow(context, position) ? { error: "#N/A" } : value;
      return scored(
        context,
        position,
        formula === null ? figure(value, "score") : live(formula.text, stored, "score", formula.array),
      );
    }),
  ];
}

/** A target score that is missing although an indicator below has a target was refused, if there is a scale for it. */
const hasTargetBelow = (context: Context, position: number): boolean =>
  !lacksScale(context, position) &&
  (context.structure.children[position] ?? []).some((child) =>
    context.structure.place.get(child)?.kind === "aggregate"
      ? hasTargetBelow(context, child)
      : !Number.isNaN(context.results.targets[child] ?? NaN) && (context.results.weights[child] ?? 0) > 0,
  );

/** Whether an aggregate has a target over its parts, and none where it is normalised again. */
const lacksScale = (context: Context, position: number): boolean => {
  const a = context.structure.place.get(position)?.at ?? -1;
  return (
    context.layout.scores.aggregated?.nodes.includes(a) === true &&
    Number.isNaN(context.results.targets[position] ?? NaN) &&
    !Number.isNaN(targetOverParts(context, a))
  );
};

const rankTerms = (context: Context, i: number, a: number, sheet: string): RankTerms => {
  const { competition, ranks, table } = context.layout.scores;
  const base = competition ?? ranks;
  return {
    score: cell(table, i, a, sheet),
    scores: columnRange(table, a, sheet),
    rank: cell(base, i, a, sheet),
    ranks: columnRange(base, a, sheet),
  };
};

/** Competition ranks, where the method asks for another kind: what that kind and the order are made from. */
export function competitionCells(
  context: Context,
  sheet: string,
  values: (position: number, unit: number) => number,
): readonly (readonly PlanCell[])[] {
  return range(context.model.units.length).map((i) =>
    context.structure.aggregates.map((position, a) =>
      context.formulas
        ? live(competitionRank(rankTerms(context, i, a, sheet)), values(position, i), "rank")
        : constant(values(position, i), "rank"),
    ),
  );
}

export function rankCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const twin = rankTwins[context.model.method.ranks];
  return range(context.model.units.length).map((i) =>
    context.structure.aggregates.map((position, a) =>
      context.formulas
        ? live(twin(rankTerms(context, i, a, sheet)), nodeValue(context.results.ranks, position, i), "rank")
        : constant(nodeValue(context.results.ranks, position, i), "rank"),
    ),
  );
}

export function groupRankCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const twin = groupRankTwins[context.model.method.ranks];
  const groups = groupsOn(context, sheet);
  return range(context.model.units.length).map((i) => {
    const group = { groups: columnRange(groups, 0, sheet), group: cell(groups, i, 0, sheet, "column") };
    return context.structure.aggregates.map((position, a) =>
      live(
        twin(rankTerms(context, i, a, sheet), group),
        nodeValue(context.results.groupRanks, position, i),
        "rank",
      ),
    );
  });
}

/** Position of each unit in each index's ranking; ties keep the order of the rows. */
export function orderCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { structure, layout } = context;
  const orders = structure.roots.map((root) => orderOfUnits(context, root));
  return range(context.model.units.length).map((i) =>
    structure.roots.map((root, r) => {
      const a = structure.place.get(root)?.at ?? 0;
      const { rank, ranks } = rankTerms(context, i, a, sheet);
      const base = layout.scores.competition ?? layout.scores.ranks;
      const column = columnRange({ ...base, rows: i }, a, sheet);
      return live(orderOf(rank, ranks, i === 0 ? null : column), orders[r]?.[i] ?? NaN, "rank");
    }),
  );
}

/** 1 for the first unit of the ranking of a root; unscored units come last, in the order of the rows. */
export function orderOfUnits(context: Context, root: number): readonly number[] {
  const ranks = context.results.ranks[root] ?? new Float64Array();
  const sorted = range(ranks.length).sort((i, j) => {
    const [a, b] = [ranks[i] ?? NaN, ranks[j] ?? NaN];
    if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b)) || i - j;
    return a - b || i - j;
  });
  const order = new Array<number>(ranks.length).fill(0);
  sorted.forEach((unit, k) => (order[unit] = k + 1));
  return order;
}
