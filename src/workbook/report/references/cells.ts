import type { Area } from "../../cells";
import { extent, median } from "../../../engine";
import type { PlanCell } from "../../plan";
import type { Context } from "../context/context";
import { constant, live, text } from "../context/context";
import { unitWeightsIn, weightsAmong } from "../context/unit-weights";
import { codesOn, groupsOn } from "../frame/lead";
import { matchText } from "../formulas/match-text";
import { cell, columnRange } from "../formulas/ranges";
import { scored } from "../looks/score-format";
import { nodeAt } from "../context/structure";
import { said } from "../words";
import { peerMedian } from "./peer-median";
import { type ReferenceRow, referenceRows } from "./rows";
import { orderOfUnits } from "../scores";

/** One column of scores: an aggregate's on Scores or an indicator's on Normalised. */
interface ScoreColumn {
  readonly area: Area;
  readonly target: Area;
  readonly at: number;
  readonly position: number;
}

/** Labels of the rows: what scores can be compared with. */
export function referenceLabels(context: Context): readonly (readonly PlanCell[])[] {
  const isPlain = ({ kind }: ReferenceRow): boolean => kind === "group" || kind === "peers";
  return writtenRows(context).map((row) => [text(labelOf(context, row), isPlain(row) ? "text" : "label")]);
}

function labelOf(context: Context, row: ReferenceRow): string {
  const { gap } = context.model.method;
  const { workings } = context.words;
  switch (row.kind) {
    case "target":
      return workings.atTarget;
    case "best":
      return workings.bestScore;
    case "median":
      return workings.medianScore;
    case "bestUnit":
      return said(workings.bestUnitIn, { code: nodeAt(context.model, row.root).code });
    case "unit":
      return gap.reference === "unit" ? gap.unit : "";
    case "group":
      return row.label;
    case "peers":
      return said(workings.peersOf, { unit: context.model.units[row.unit]?.code ?? "" });
  }
}

/** For every kind of reference: its scores of the aggregates, then of the indicators. */
export function referenceCells(context: Context, sheet: string): readonly (readonly PlanCell[])[] {
  const { layout, structure } = context;
  const columns: ScoreColumn[] = [
    ...structure.aggregates.map((position, at) => ({
      area: layout.scores.table,
      target: layout.scores.targets,
      at,
      position,
    })),
    ...structure.indicators.map((position, at) => ({
      area: layout.normalised.table,
      target: layout.normalised.targets,
      at,
      position,
    })),
  ];
  return writtenRows(context).map((row, r) =>
    columns.map((column) => scored(context, column.position, referenceCell(context, row, r, column, sheet))),
  );
}

/** The medians that are values, because units have weights; none where they are formulas. */
export function fixedMedians(context: Context): readonly (readonly unknown[])[] {
  if (unitWeightsIn(context) === null) return [];
  const { sheet } = context.layout.references.labels;
  const isMedian = writtenRows(context).map(({ kind }) => ["median", "group", "peers"].includes(kind));
  return referenceCells(context, sheet)
    .filter((_, r) => isMedian[r])
    .map((row) => row.map(({ value }) => value));
}

function referenceCell(
  context: Context,
  row: ReferenceRow,
  r: number,
  column: ScoreColumn,
  sheet: string,
): PlanCell {
  const scores = context.results.scores[column.position] ?? new Float64Array();
  const all = columnRange(column.area, column.at, sheet);
  const style = "score";
  // A weighted median has no plain formula.
  const isWeighted = unitWeightsIn(context) !== null;
  switch (row.kind) {
    case "target": {
      const from = cell(column.target, 0, column.at, sheet);
      return live(`IF(ISNUMBER(${from}),${from},"")`, context.results.targets[column.position] ?? NaN, style);
    }
    case "best":
      return live(`IF(COUNT(${all})=0,"",MAX(${all}))`, extent(scores).maximum, style);
    case "median":
      return isWeighted
        ? constant(median(scores, unitWeightsIn(context)), style)
        : live(`IF(COUNT(${all})=0,"",MEDIAN(${all}))`, median(scores), style);
    case "bestUnit": {
      const order = columnRange(
        context.layout.scores.order,
        context.structure.roots.indexOf(row.root),
        sheet,
      );
      const unit = orderOfUnits(context, row.root).indexOf(1);
      const found = `INDEX(${all},MATCH(1,${order},0))`;
      return live(`IF(ISNUMBER(${found}),${found},"")`, scores[unit] ?? NaN, style);
    }
    case "unit": {
      const label = cell(context.layout.references.labels, r, 0, sheet, "column");
      const codes = columnRange(codesOn(context, column.area.sheet), 0, sheet);
      const unit = context.model.units.findIndex(({ code }) => code === labelOf(context, row));
      const found = `INDEX(${all},${matchText(label, codes, [labelOf(context, row)])})`;
      return live(`IF(ISNUMBER(${found}),${found},"")`, scores[unit] ?? NaN, style);
    }
    case "group": {
      const label = cell(context.layout.references.labels, r, 0, sheet, "column");
      const groups = columnRange(groupsOn(context, column.area.sheet), 0, sheet);
      const isMember = (_: number, i: number): boolean => context.groupLabels?.[i] === row.label;
      const members = scores.filter(isMember);
      const own = unitWeightsIn(context)?.filter(isMember);
      if (own) return constant(median(members, own), style);
      return live(
        `IFERROR(MEDIAN(IF(${groups}=${label},IF(ISNUMBER(${all}),${all}))),"")`,
        median(members),
        style,
        true,
      );
    }
    case "peers": {
      const { formula, isArray } = peerMedian(context, row.unit, column.area, column.at, sheet);
      const peers = context.layout.peers.sets[row.unit] ?? [];
      const members = Float64Array.from(peers, (i) => scores[i] ?? NaN);
      if (isWeighted) return constant(median(members, weightsAmong(context, peers)), style);
      return live(formula, median(members), style, isArray);
    }
  }
}

/** A very large report, which has no formulas, does not list the medians of the peers of each unit. */
const writtenRows = (context: Context): readonly ReferenceRow[] =>
  rows(context).filter(({ kind }) => kind !== "peers" || !context.brief);

const rows = (context: Context): readonly ReferenceRow[] => referenceRows(context.model, context.structure);

/** Row of the References sheet of one kind; a kind that is not there is a programmer's mistake. */
export function referenceRow(context: Context, kind: ReferenceRow["kind"], root?: number): number {
  const found = rows(context).findIndex(
    (row) => row.kind === kind && (row.kind !== "bestUnit" || row.root === root),
  );
  if (found < 0) throw new RangeError(`No reference row ${kind}`);
  return found;
}

/** Formula of a group's score: the row of the unit's own group; an empty text without a label. */
export function groupReference(
  context: Context,
  area: Area,
  at: number,
  group: string,
  sheet: string,
): string {
  const all = rows(context);
  const first = all.findIndex((row) => row.kind === "group");
  const count = all.filter((row) => row.kind === "group").length;
  const labels = {
    ...context.layout.references.labels,
    row: context.layout.references.labels.row + first,
    rows: count,
  };
  const scores = { ...area, row: area.row + first, rows: count };
  const texts = all.slice(first, first + count).map((row) => labelOf(context, row));
  const place = matchText(group, columnRange(labels, 0, sheet), texts);
  return `IFERROR(INDEX(${columnRange(scores, at, sheet)},${place}),"")`;
}

export const groupRowsExist = (context: Context): boolean =>
  rows(context).some((row) => row.kind === "group");

/** Names above the columns, for reading. */
export function referenceHeader(context: Context): {
  names: readonly PlanCell[];
  codes: readonly PlanCell[];
} {
  const nodes = [...context.structure.aggregates, ...context.structure.indicators].map((position) =>
    nodeAt(context.model, position),
  );
  return {
    names: nodes.map(({ name }) => text(name, "header")),
    codes: nodes.map(({ code }) => text(code, "header")),
  };
}
