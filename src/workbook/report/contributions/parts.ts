import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { constant, live, nodeValue, range } from "../context/context";
import { cell, rowRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { aggregationOf } from "../method/aggregation-of";
import { nodeAt } from "../context/structure";
import { indicatorReference, referenceCellOf, referenceRange, rootOf } from "./reference";
import { slopeOf } from "./slopes";
import type { UnitWeights } from "./unit-weights";
import { gapCell } from "../gaps";

/**
 * The gap of an index split over its indicators, exactly. Each indicator's part is
 *
 *     weight x (reference - score) + (gap - the sum of these over the indicators) x weight / sum of the weights
 *
 * where the weight is the points of the index that a point of the indicator makes for this unit: for arithmetic means
 * the effective weight, renormalised over what the unit has; for geometric, harmonic and power means that times the
 * slopes between score and reference. Other aggregations have no such formula: their parts are values of the engine.
 */
export const contributionsAreLive = (context: Context, weights: Pick<UnitWeights, "defined">): boolean =>
  weights.defined && aggregationsHaveSlopes(context);

/** Whether the whole framework can be split by formulas. */
export const aggregationsHaveSlopes = (context: Context): boolean =>
  aggregationsUnsplit(context).length === 0 && context.layout.scores.aggregated === null;

/** The aggregations that cannot, by name, each once. */
export const aggregationsUnsplit = (context: Context): readonly string[] => [
  ...new Set(
    range(context.structure.aggregates.length)
      .map((a) => aggregationOf(context, a))
      .filter((choice) => slopeOf(choice) === null)
      .map(({ method }) => method),
  ),
];

/** Whether the values of aggregates at both ends are needed: not in a tree of arithmetic means. */
export const needsEnds = (context: Context): boolean =>
  range(context.structure.aggregates.length).some((a) => slopeOf(aggregationOf(context, a)) !== "flat");

/** First and last report place of the indicators below a root; siblings are neighbours, so they are one run. */
function indicatorSpan(context: Context, root: number): { readonly from: number; readonly to: number } {
  const places = range(context.structure.indicators.length).filter(
    (p) => rootOf(context, context.structure.indicators[p] ?? -1) === root,
  );
  return { from: places[0] ?? 0, to: places.at(-1) ?? 0 };
}

/** The part of each root's gap that the indicators' own differences make. */
export function explainedCells(context: Context, weights: UnitWeights, sheet: string): PlanCell[][] {
  const { layout, model, structure } = context;
  return range(model.units.length).map((i) =>
    structure.roots.map((root) => {
      const { from, to } = indicatorSpan(context, root);
      const own = rowRange(layout.contributions.weights, i, from, to, sheet, "column");
      const scores = rowRange(layout.normalised.table, i, from, to, sheet, "column");
      const value = explained(context, weights, i, from, to);
      const formula = `SUMPRODUCT(${own},${referenceRange(context, i, from, to, sheet)})-SUMPRODUCT(${own},${scores})`;
      return scored(context, root, live(formula, value, "score"));
    }),
  );
}

function explained(context: Context, weights: UnitWeights, i: number, from: number, to: number): number {
  let sum = 0;
  for (let p = from; p <= to; p++) {
    const weight = weights.indicators[i]?.[p] ?? NaN;
    if (Number.isNaN(weight)) continue;
    const score = nodeValue(context.results.scores, context.structure.indicators[p] ?? -1, i);
    sum += weight * (indicatorReference(context, p, i) - score);
  }
  return sum;
}

/**
 * What each indicator adds to the gap of its index. A unit that has no indicator in common with the reference has no
 * formula either: its parts are the engine's.
 */
export function contributionCells(context: Context, weights: UnitWeights, sheet: string): PlanCell[][] {
  const { layout, model, results, structure } = context;
  const formulas = context.formulas && contributionsAreLive(context, weights);
  const isShared = needsEnds(context);
  const spans = structure.roots.map((root) => indicatorSpan(context, root));
  const parts = structure.roots.map(
    (root) => results.contributions.find((c) => c.root === nodeAt(model, root).code)?.byIndicator,
  );
  return range(model.units.length).map((i) =>
    structure.indicators.map((position, p) => {
      const root = rootOf(context, position);
      const r = structure.roots.indexOf(root);
      const value = parts[r]?.[structure.indicatorOf[p] ?? -1]?.[i] ?? NaN;
      if (!formulas || Number.isNaN(weights.indicators[i]?.[p] ?? NaN) !== Number.isNaN(value))
        return scored(context, root, constant(value, "score"));
      const weight = cell(layout.contributions.weights, i, p, sheet);
      const gap = gapCell(context, root, i, sheet);
      const difference = `${referenceCellOf(context, i, p, sheet)}-${cell(layout.normalised.table, i, p, sheet)}`;
      const rest = `${gap}-${cell(layout.contributions.explained, i, r, sheet, "column")}`;
      const { from, to } = spans[r] ?? { from: p, to: p };
      const sum = `SUM(${rowRange(layout.contributions.weights, i, from, to, sheet, "column")})`;
      const share = isShared ? `(${rest})/${sum}` : rest;
      const formula = `IF(AND(ISNUMBER(${weight}),ISNUMBER(${gap})),${weight}*(${difference}+${share}),"")`;
      return scored(context, root, live(formula, value, "score"));
    }),
  );
}
