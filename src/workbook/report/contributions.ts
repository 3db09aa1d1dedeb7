import type { PlanCell } from "../plan";
import type { Context } from "./context";
import { constant, live, nodeValue, range } from "./context";
import { gapCell } from "./gaps";
import { groupsOn } from "./lead";
import { groupReference, referenceRow } from "./references";
import { cell, rowRange } from "./region";
import { aggregationOf } from "./scores";
import { childRuns, nodeAt } from "./structure";

/**
 * The gap of an index split over its indicators, exactly. For arithmetic means each indicator's part is
 *
 *     weight of the indicator for this unit x (reference - score + what the reference has beyond its indicators)
 *
 * where the weight is renormalised over what the unit has, and the last term, the same for every indicator, makes the
 * parts add up to the gap. Other means have no such formula: their parts are values of the engine.
 */
export const contributionsAreLive = (context: Context): boolean =>
  range(context.structure.aggregates.length).every((a) => aggregationOf(context, a).method === "arithmetic");

/** Weights of every node and indicator for each unit, after renormalisation: what the formulas multiply with. */
export interface UnitWeights {
  /** By unit and report place. NaN where the node has no part. */
  readonly aggregates: readonly Float64Array[];
  readonly indicators: readonly Float64Array[];
  /** Sum of the weights of each aggregate's children that have a part; by unit and place. */
  readonly present: readonly Float64Array[];
}

export function unitWeights(context: Context): UnitWeights {
  const { results, structure, model } = context;
  const aggregates: Float64Array[] = [];
  const indicators: Float64Array[] = [];
  const presents: Float64Array[] = [];
  for (const i of range(model.units.length)) {
    const present = new Float64Array(structure.aggregates.length);
    const children = (position: number): readonly number[] => structure.children[position] ?? [];
    const weight = (position: number): number => results.weights[position] ?? 0;
    const counts = (position: number): boolean => {
      const place = structure.place.get(position);
      if (place === undefined || Number.isNaN(nodeValue(results.scores, position, i))) return false;
      if (!structure.roots.includes(position) && !(weight(position) > 0)) return false;
      return place.kind === "aggregate"
        ? (present[place.at] ?? 0) > 0
        : !Number.isNaN(indicatorReference(context, place.at, i));
    };
    for (const a of range(structure.aggregates.length).reverse())
      present[a] = children(structure.aggregates[a] ?? -1)
        .filter(counts)
        .reduce((sum, child) => sum + weight(child), 0);
    const own = new Float64Array(structure.aggregates.length).fill(NaN);
    const leaf = new Float64Array(structure.indicators.length).fill(NaN);
    structure.aggregates.forEach((position, a) => {
      const sum = present[a] ?? 0;
      if (structure.roots.includes(position)) own[a] = counts(position) ? 1 : NaN;
      for (const child of children(position)) {
        const place = structure.place.get(child);
        if (place === undefined || !counts(child) || sum === 0) continue;
        (place.kind === "aggregate" ? own : leaf)[place.at] = ((own[a] ?? NaN) * weight(child)) / sum;
      }
    });
    aggregates.push(own);
    indicators.push(leaf);
    presents.push(present);
  }
  return { aggregates, indicators, present: presents };
}

/** What an indicator's score is held against when the gap is split. */
export function indicatorReference(context: Context, p: number, unit: number): number {
  const { results, structure } = context;
  const position = structure.indicators[p] ?? -1;
  const { reference } = context.model.method.gap;
  if (reference === "target") return results.targets[position] ?? NaN;
  if (reference !== "best") return nodeValue(results.references, position, unit);
  const root = rootOf(context, position);
  const best = (results.ranks[root] ?? new Float64Array()).indexOf(bestRank(results.ranks[root]));
  return nodeValue(results.scores, position, best);
}

const bestRank = (ranks: Float64Array | undefined): number =>
  (ranks ?? new Float64Array()).reduce((least, rank) => (rank < least ? rank : least), Infinity);

export const rootOf = (context: Context, position: number): number =>
  context.structure.rootOf[position] ?? -1;

/** Row above the table with each indicator's reference; or, for group medians, a row a unit. */
export function referenceBlock(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, model, structure } = context;
  const { reference } = model.method.gap;
  const { indicators } = layout.references;
  if (reference === "groupMedian") {
    const groups = groupsOn(context, sheet);
    return range(model.units.length).map((i) =>
      structure.indicators.map((position, p) =>
        live(
          groupReference(context, indicators, p, cell(groups, i, 0, sheet, "column"), sheet),
          nodeValue(context.results.references, position, i),
          "score",
        ),
      ),
    );
  }
  return [
    structure.indicators.map((position, p) => {
      const row =
        reference === "best"
          ? referenceRow(context, "bestUnit", rootOf(context, position))
          : referenceRow(context, reference);
      return live(cell(indicators, row, p, sheet), indicatorReference(context, p, 0), "score");
    }),
  ];
}

const referenceCellOf = (context: Context, i: number, p: number, sheet: string): string => {
  const { reference } = context.layout.contributions;
  return reference.rows === 1 ? cell(reference, 0, p, sheet, "row") : cell(reference, i, p, sheet);
};

const referenceRange = (context: Context, i: number, from: number, to: number, sheet: string): string => {
  const { reference } = context.layout.contributions;
  return reference.rows === 1
    ? rowRange(reference, 0, from, to, sheet, "both")
    : rowRange(reference, i, from, to, sheet, "column");
};

/** Sum of the weights of the children that have a part, for each unit and aggregate. */
export function presentCells(context: Context, weights: UnitWeights, sheet: string): PlanCell[][] {
  const { layout, structure } = context;
  const { normalised, scores, contributions } = layout;
  return range(context.model.units.length).map((i) =>
    structure.aggregates.map((position, a) => {
      const terms = childRuns(structure, position).map(({ kind, from, to }) =>
        kind === "indicator"
          ? `SUMPRODUCT(${rowRange(normalised.weights, 0, from, to, sheet, "both")},` +
            `ISNUMBER(${rowRange(normalised.table, i, from, to, sheet, "column")})*ISNUMBER(${referenceRange(context, i, from, to, sheet)}))`
          : `SUMPRODUCT(${rowRange(scores.weights, 0, from, to, sheet, "both")},` +
            `ISNUMBER(${rowRange(scores.table, i, from, to, sheet, "column")})*(${rowRange(contributions.present, i, from, to, sheet, "column")}>0))`,
      );
      return live(terms.join("+"), weights.present[i]?.[a] ?? NaN, "weight");
    }),
  );
}

/** Share of the index that rests on each aggregate for each unit. */
export function nodeWeightCells(context: Context, weights: UnitWeights, sheet: string): PlanCell[][] {
  const { layout, model, structure } = context;
  const { scores, contributions } = layout;
  return range(model.units.length).map((i) =>
    structure.aggregates.map((position, a) => {
      const value = weights.aggregates[i]?.[a] ?? NaN;
      const counts = `AND(ISNUMBER(${cell(scores.table, i, a, sheet)}),${cell(contributions.present, i, a, sheet)}>0)`;
      const parent = parentPlace(context, position);
      if (parent === null) return live(`IF(${counts},1,"")`, value, "percent");
      const own = cell(scores.weights, 0, a, sheet, "row");
      return live(`IF(${counts},${shareOf(context, i, parent, own, sheet)},"")`, value, "percent");
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
      const counts = `AND(ISNUMBER(${cell(normalised.table, i, p, sheet)}),ISNUMBER(${referenceCellOf(context, i, p, sheet)}))`;
      const parent = parentPlace(context, position);
      const own = cell(normalised.weights, 0, p, sheet, "row");
      return live(`IF(${counts},${shareOf(context, i, parent ?? 0, own, sheet)},"")`, value, "percent");
    }),
  );
}

/** Parent's share x own weight / weights present below the parent; an empty text when the parent has no part. */
const shareOf = (context: Context, i: number, parent: number, weight: string, sheet: string): string => {
  const { nodeWeights, present } = context.layout.contributions;
  const above = cell(nodeWeights, i, parent, sheet, "column");
  const share = `${above}*${weight}/${cell(present, i, parent, sheet, "column")}`;
  return `IF(AND(ISNUMBER(${above}),${weight}>0),${share},"")`;
};

const parentPlace = ({ structure }: Context, position: number): number | null =>
  structure.place.get(structure.parent[position] ?? -1)?.at ?? null;

/** First and last report place of the indicators below a root; siblings stand together, so they are one run. */
export function indicatorSpan(
  context: Context,
  root: number,
): { readonly from: number; readonly to: number } {
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
      return live(
        `SUMPRODUCT(${own},${referenceRange(context, i, from, to, sheet)})-SUMPRODUCT(${own},${scores})`,
        value,
        "score",
      );
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
  const formulas = contributionsAreLive(context);
  return range(model.units.length).map((i) =>
    structure.indicators.map((position, p) => {
      const root = rootOf(context, position);
      const r = structure.roots.indexOf(root);
      const byIndicator = results.contributions.find((c) => c.root === nodeAt(model, root).code)?.byIndicator;
      const value = byIndicator?.[structure.indicatorOf[p] ?? -1]?.[i] ?? NaN;
      if (!formulas || Number.isNaN(weights.indicators[i]?.[p] ?? NaN) !== Number.isNaN(value))
        return constant(value, "score");
      const weight = cell(layout.contributions.weights, i, p, sheet);
      const gap = gapCell(context, root, i, sheet);
      const difference = `${referenceCellOf(context, i, p, sheet)}-${cell(layout.normalised.table, i, p, sheet)}`;
      const rest = `${gap}-${cell(layout.contributions.explained, i, r, sheet, "column")}`;
      return live(
        `IF(AND(ISNUMBER(${weight}),ISNUMBER(${gap})),${weight}*(${difference}+${rest}),"")`,
        value,
        "score",
      );
    }),
  );
}
