import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { live, range } from "../context/context";
import { cell, rowRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { aggregationOf } from "../method/aggregation-of";
import { childRuns } from "../context/structure";
import type { ChildRange } from "../twins/aggregate";
import { aggregationTwins } from "../twins/aggregate";
import { referenceCellOf, referenceRange } from "./reference";
import { slopeOf } from "./slopes";
import type { UnitWeights } from "./unit-weights";

/** Sum of the weights of the children that have a part, for each unit and aggregate. */
export function presentCells(context: Context, weights: UnitWeights, sheet: string): PlanCell[][] {
  const { layout, structure } = context;
  const { normalised, scores, contributions } = layout;
  return range(context.model.units.length).map((i) =>
    structure.aggregates.map((position, a) => {
      const terms = childRuns(structure, position).map(({ kind, from, to }) => {
        const { table, weights: own } = kind === "indicator" ? normalised : scores;
        const has = `ISNUMBER(${rowRange(table, i, from, to, sheet, "column")})`;
        const hasReference =
          kind === "indicator"
            ? `ISNUMBER(${referenceRange(context, i, from, to, sheet)})`
            : `(${rowRange(contributions.present, i, from, to, sheet, "column")}>0)`;
        return `SUMPRODUCT(${rowRange(own, 0, from, to, sheet, "both")},${has}*${hasReference})`;
      });
      return live(terms.join("+"), weights.present[i]?.[a] ?? NaN, "weight");
    }),
  );
}

/** Condition under which an aggregate has a part. */
const takesPart = (context: Context, i: number, a: number, sheet: string): string => {
  const { contributions, scores } = context.layout;
  return `AND(ISNUMBER(${cell(scores.table, i, a, sheet)}),${cell(contributions.present, i, a, sheet)}>0)`;
};

/**
 * Value of each aggregate over the indicators that unit and reference both have: of the unit (`from`), or of the
 * reference (`to`). Only means that are not arithmetic need them.
 */
export function endCells(
  context: Context,
  weights: UnitWeights,
  end: "from" | "to",
  sheet: string,
): PlanCell[][] {
  const { layout, structure } = context;
  const { normalised, scores, contributions } = layout;
  return range(context.model.units.length).map((i) =>
    structure.aggregates.map((position, a) => {
      const children = childRuns(structure, position).map(({ kind, from, to }): ChildRange => {
        const own = rowRange(normalised.table, i, from, to, sheet, "column");
        const reference = referenceRange(context, i, from, to, sheet);
        const [value, other] = end === "from" ? [own, reference] : [reference, own];
        return {
          values:
            kind === "indicator"
              ? `IF(ISNUMBER(${other}),${value},"")`
              : rowRange(contributions[end], i, from, to, sheet, "column"),
          weights: rowRange(
            kind === "indicator" ? normalised.weights : scores.weights,
            0,
            from,
            to,
            sheet,
            "both",
          ),
          single: from === to,
          columns: to - from + 1,
        };
      });
      const { method, parameters } = aggregationOf(context, a);
      // The arithmetic twin takes cells, and these are expressions; the power mean of exponent 1 is the same.
      const twin = method === "arithmetic" ? "power" : method;
      const text = aggregationTwins[twin]?.(
        children,
        method === "arithmetic" ? { exponent: 1 } : parameters,
      ).text;
      const formula = `IF(${takesPart(context, i, a, sheet)},${text ?? "NA()"},"")`;
      return scored(context, position, live(formula, weights[end][i]?.[a] ?? NaN, "score", true));
    }),
  );
}

/** Points of the index that a point of each aggregate makes, for each unit. */
export function nodeWeightCells(context: Context, weights: UnitWeights, sheet: string): PlanCell[][] {
  const { layout, model, structure } = context;
  const { scores, contributions } = layout;
  return range(model.units.length).map((i) =>
    structure.aggregates.map((position, a) => {
      const value = weights.aggregates[i]?.[a] ?? NaN;
      const counts = takesPart(context, i, a, sheet);
      const parent = parentPlace(context, position);
      if (parent === null) return live(`IF(${counts},1,"")`, value, "percent");
      const own = cell(scores.weights, 0, a, sheet, "row");
      const ends = [cell(contributions.from, i, a, sheet), cell(contributions.to, i, a, sheet)] as const;
      return live(`IF(${counts},${shareOf(context, i, parent, own, ends, sheet)},"")`, value, "percent");
    }),
  );
}

/** Likewise of each indicator. */
export function indicatorWeightCells(context: Context, weights: UnitWeights, sheet: string): PlanCell[][] {
  const { layout, model, structure } = context;
  const { normalised } = layout;
  return range(model.units.length).map((i) =>
    structure.indicators.map((position, p) => {
      const value = weights.indicators[i]?.[p] ?? NaN;
      const ends = [cell(normalised.table, i, p, sheet), referenceCellOf(context, i, p, sheet)] as const;
      const parent = parentPlace(context, position) ?? 0;
      const own = cell(normalised.weights, 0, p, sheet, "row");
      const share = shareOf(context, i, parent, own, ends, sheet);
      return live(`IF(AND(ISNUMBER(${ends[0]}),ISNUMBER(${ends[1]})),${share},"")`, value, "percent");
    }),
  );
}

/**
 * Parent's weight x own weight / weights present below the parent x own slope / slope of the parent; an empty text when
 * the parent has no part.
 */
function shareOf(
  context: Context,
  i: number,
  parent: number,
  weight: string,
  [from, to]: readonly [string, string],
  sheet: string,
): string {
  const { nodeWeights, present, from: fromArea, to: toArea } = context.layout.contributions;
  const at = (area: Area): string => cell(area, i, parent, sheet, "column");
  const share = `${at(nodeWeights)}*${weight}/${at(present)}`;
  const slope = slopeOf(aggregationOf(context, parent));
  const whole =
    slope === "flat" || slope === null
      ? share
      : `${share}*IF(AND(${from}=0,${to}=0),1,${slope(from, to)}/(${slope(at(fromArea), at(toArea))}))`;
  return `IF(AND(ISNUMBER(${at(nodeWeights)}),${weight}>0),${whole},"")`;
}

const parentPlace = ({ structure }: Context, position: number): number | null =>
  structure.place.get(structure.parent[position] ?? -1)?.at ?? null;
