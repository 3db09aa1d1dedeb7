import type { Area } from "../../cells";
import { unitAggregations } from "../../../engine";
import type { PlanCell } from "../../plan";
import { aggregationOf, dependsOnOthers } from "../method/aggregation-of";
import type { Context } from "../context/context";
import { aggregateAt, constant, figure, live, nodeValue, range } from "../context/context";
import { groupsOn } from "../frame/lead";
import { cell, columnRange, rowRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { settingCell } from "../formulas/parameter-cells";
import type { Run } from "../context/structure";
import { perContext } from "../context/per-context";
import { childRuns } from "../context/structure";
import type { ChildRange, Expression } from "../twins/aggregate";
import { aggregationTwins, presence } from "../twins/aggregate";
import type { RankTerms } from "../twins/rank";
import { competitionRank, groupRankTwins, orderOf, rankTwins } from "../twins/rank";
import { effectiveFormula, weightCell } from "../parameters";

/** Where the values and the weights of a run of children are. */
interface ChildAreas {
  readonly indicator: { readonly values: Area; readonly weights: Area };
  readonly aggregate: { readonly values: Area; readonly weights: Area };
}

/** The formula of one aggregate over its children in row `i` of the areas; null where its method has no twin. */
export function aggregateFormula(
  context: Context,
  a: number,
  i: number,
  areas: ChildAreas,
  rule: "method" | "renormalise",
  sheet: string,
): Expression | null {
  const runs = childRuns(context.structure, context.structure.aggregates[a] ?? -1);
  const children = runs.map((run: Run): ChildRange => {
    const { values, weights } = areas[run.kind];
    return {
      values: rowRange(values, i, run.from, run.to, sheet, "column"),
      weights: rowRange(weights, 0, run.from, run.to, sheet, "both"),
      single: run.from === run.to,
      columns: run.to - run.from + 1,
    };
  });
  return aggregateOver(context, a, children, rule, sheet);
}

/** The formula of one aggregate over these cells of its children; null where its method has no twin. */
export function aggregateOver(
  context: Context,
  a: number,
  children: readonly ChildRange[],
  rule: "method" | "renormalise",
  sheet: string,
): Expression | null {
  const choice = aggregationOf(context, a);
  const twin = aggregationTwins[choice.method];
  if (twin === undefined) return null;
  const { text, array } = twin(children, choice.parameters);
  const present =
    rule === "method" ? presenceOf(context, children, sheet) : presence(children, "renormalise", "");
  const score = `IF(${present},${text},"")`;
  if (!refusesSomewhere(context)) return { text: score, array };
  // A mean that is refused below shows #N/A, and so does everything above it: it is not one more missing value.
  return { text: `IF(ISERROR(SUM(${children.map(({ values }) => values).join(",")})),NA(),${score})`, array };
}

/** Whether some mean of the framework is refused for negative values. */
const refusesSomewhere = perContext((context): boolean =>
  range(context.structure.aggregates.length).some((a) => {
    const { method, parameters } = aggregationOf(context, a);
    const aggregator = unitAggregations[method];
    return aggregator !== undefined && aggregator.needsNonNegative(parameters);
  }),
);

const presenceOf = (context: Context, children: readonly ChildRange[], sheet: string): string => {
  const { rule } = context.model.method.missing;
  const share = rule === "share" ? settingCell(context, "Missing data: least share of children", sheet) : "";
  return presence(children, rule, share);
};

const scoreAreas = (context: Context): ChildAreas => {
  const { normalised, scores } = context.layout;
  return {
    indicator: { values: normalised.table, weights: normalised.weights },
    aggregate: { values: scores.table, weights: scores.weights },
  };
};

/** Scores of every aggregate, from the normalised values and the scores of the level below. */
export function scoreCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { model, results, structure } = context;
  return range(model.units.length).map((i) =>
    structure.aggregates.map((position, a) => {
      const value = nodeValue(results.scores, position, i);
      const style = structure.roots.includes(position) ? "scoreStrong" : "score";
      const formula: Expression | null = context.formulas
        ? aggregateFormula(context, a, i, scoreAreas(context), "method", sheet)
        : null;
      const shown =
        formula === null ? constant(value, style) : live(formula.text, value, style, formula.array);
      return scored(context, position, shown);
    }),
  );
}

/** Rows above the table: level, weight, effective weight, and the score of a unit that meets every target. */
export function scoreParameters(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, results, structure } = context;
  const { normalised, scores } = layout;
  const targets: ChildAreas = {
    indicator: { values: normalised.targets, weights: normalised.weights },
    aggregate: { values: scores.targets, weights: scores.weights },
  };
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
      const formula = aggregateFormula(context, a, 0, targets, "renormalise", sheet);
      const stored = Number.isNaN(value) && hasTargetBelow(context, position) ? { error: "#N/A" } : value;
      return scored(
        context,
        position,
        formula === null ? figure(value, "score") : live(formula.text, stored, "score", formula.array),
      );
    }),
  ];
}

/** A target score that is missing although an indicator below has a target was refused. */
const hasTargetBelow = (context: Context, position: number): boolean =>
  (context.structure.children[position] ?? []).some((child) =>
    context.structure.place.get(child)?.kind === "aggregate"
      ? hasTargetBelow(context, child)
      : !Number.isNaN(context.results.targets[child] ?? NaN) && (context.results.weights[child] ?? 0) > 0,
  );

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
