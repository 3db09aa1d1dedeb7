import type { Area } from "../../cells";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { blank, constant, live, nodeValue, range } from "../context/context";
import { groupsOn } from "../frame/lead";
import { scored } from "../looks/score-format";
import { cell, columnRange } from "../formulas/ranges";
import { childrenInOrder } from "../context/structure";
import type { IndexSheets } from "../context/sheet-names";
import { firstUnitRow } from "../frame/unit-rows";
import { isByUnit } from "../method/is-by-unit";
import { groupReference, peerReference, referenceRow } from "../references";

/** The nodes of an index: the root, its aggregates by level, its indicators. */
export function nodesBelow(context: Context, root: number): readonly number[] {
  const { structure } = context;
  const below = new Set<number>();
  const stack = [root];
  for (let k = stack.pop(); k !== undefined; k = stack.pop()) {
    below.add(k);
    stack.push(...(structure.children[k] ?? []));
  }
  return [...structure.aggregates, ...structure.indicators].filter((position) => below.has(position));
}

/** The nodes of the first gap table: the index and its capabilities. */
export const mainNodes = ({ structure }: Context, index: IndexSheets): readonly number[] => [
  index.root,
  ...childrenInOrder(structure, index.root),
];

/** The nodes of the second: everything below them. */
export function deeperNodes(context: Context, index: IndexSheets): readonly number[] {
  const main = new Set(mainNodes(context, index));
  return nodesBelow(context, index.root).filter((position) => !main.has(position));
}

/** The gap table of an index and its capabilities. */
export const gapArea = (context: Context, index: IndexSheets): Area => ({
  sheet: index.sheets.Gaps,
  row: firstUnitRow,
  column: context.layout.lead,
  rows: context.model.units.length,
  columns: mainNodes(context, index).length,
});

/** Cell of a unit's gap at a root; the root is the first column of its own table. */
export function gapCell(context: Context, root: number, unit: number, sheet: string): string {
  const index = context.layout.indexes.find((candidate) => candidate.root === root);
  if (index === undefined) throw new RangeError(`No index ${root}`);
  return cell(gapArea(context, index), unit, 0, sheet, "column");
}

/** The score table that holds a node, and its place in it. */
export function scoreColumn(
  context: Context,
  position: number,
): { readonly area: Area; readonly at: number } {
  const place = context.structure.place.get(position);
  if (place === undefined) throw new RangeError(`No place for node ${position}`);
  const { normalised, scores } = context.layout;
  return { area: place.kind === "aggregate" ? scores.table : normalised.table, at: place.at };
}

/** The unit that is compared: the cell with its group, and its place in the tables, a number or the cell that has it. */
export interface ComparedUnit {
  readonly group: string;
  readonly place: number | string;
}

/** Formula of what a node's score is compared with, as a sheet refers to it. */
export function referenceFormula(
  context: Context,
  position: number,
  { group, place: unit }: ComparedUnit,
  sheet: string,
): string {
  const place = context.structure.place.get(position);
  const { aggregates, indicators } = context.layout.references;
  const area = place?.kind === "aggregate" ? aggregates : indicators;
  const { reference } = context.model.method.gap;
  if (reference === "groupMedian") return groupReference(context, area, place?.at ?? 0, group, sheet);
  if (reference === "peers") return peerReference(context, area, place?.at ?? 0, unit, sheet);
  return cell(area, referenceRow(context, reference), place?.at ?? 0, sheet, "row");
}

/** Reference minus score at each of the nodes: positive is behind. */
export function gapCells(
  context: Context,
  index: IndexSheets,
  nodes: readonly number[],
): readonly (readonly PlanCell[])[] {
  const groups = groupsOn(context, index.sheets.Gaps);
  return range(context.model.units.length).map((i) =>
    nodes.map((position) => {
      const gap = nodeValue(context.results.gaps, position, i);
      if (!context.formulas) return scored(context, position, constant(gap, "score"));
      const { area, at } = scoreColumn(context, position);
      const score = cell(area, i, at, index.sheets.Gaps);
      const group = cell(groups, i, 0, index.sheets.Gaps, "column");
      const reference = referenceFormula(context, position, { group, place: i }, index.sheets.Gaps);
      const formula = `IF(AND(ISNUMBER(${score}),ISNUMBER(${reference})),${reference}-${score},"")`;
      return scored(context, position, live(formula, gap, "score"));
    }),
  );
}

/** Two rows above a gap table: what each node is compared with, where that is one score, and the mean gap. */
export function gapParameters(
  context: Context,
  index: IndexSheets,
  area: Area,
  nodes: readonly number[],
): readonly (readonly PlanCell[])[] {
  const none = nodes.map(() => blank);
  const single = !isByUnit(context);
  const references = nodes.map((position) =>
    scored(
      context,
      position,
      live(
        referenceFormula(context, position, { group: '""', place: 0 }, index.sheets.Gaps),
        nodeValue(context.results.references, position, 0),
        "score",
      ),
    ),
  );
  const means = nodes.map((position, j) => {
    const column = columnRange(area, j, index.sheets.Gaps);
    const mean = `IF(COUNT(${column})=0,"",AVERAGE(${column}))`;
    return scored(context, position, live(mean, meanGap(context, position), "score"));
  });
  return [single ? references : none, none, none, means];
}

export function meanGap(context: Context, position: number): number {
  const gaps = [...(context.results.gaps[position] ?? [])].filter((gap) => !Number.isNaN(gap));
  return gaps.length === 0 ? NaN : gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
}
