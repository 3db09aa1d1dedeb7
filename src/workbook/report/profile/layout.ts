import type { Area } from "../../cells";
import { dependsOnOthers } from "../method/aggregation-of";
import type { Context } from "../context/context";
import { indicatorAt, range } from "../context/context";
import { childrenInOrder } from "../context/structure";
import type { IndexSheets } from "../context/sheet-names";
import { areasOn } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { nodesBelow } from "../gaps";
import { classColumn } from "../points";
import { isRated } from "../rated";
import { rangeTerms } from "../robustness";
import { gatesBelow } from "../../unit-points";
import { whatIfLayout, type WhatIfLayout, whatIfWidth } from "./what-if/layout";

/** Where things are on a profile. */
export interface ProfileLayout {
  readonly sheet: string;
  /** One cell: score, rank and gap of the unit, in words. */
  readonly sentence: Area;
  /** The drop-down cell. */
  readonly unit: Area;
  /** Label, value and remark of each figure at the top. */
  readonly summary: Area;
  readonly levels: Area;
  /** What the unit does at each gate of the index; null where it has none. */
  readonly gates: Area | null;
  readonly strongest: Area;
  readonly weakest: Area;
  readonly indicators: Area;
  /** Below them, what the levels of rated indicators rest on; null where none is rated. */
  readonly rated: Area | null;
  /** Report places of the rated indicators of this index. */
  readonly ratedPlaces: readonly number[];
  /** Orders of the indicators by rank and by part of the gap, and their decimals, in hidden columns. */
  readonly workings: Area;
  /** Right of everything: the parts of the gap in order, as the chart shows them. Null where a gap has no parts. */
  readonly sorted: Area | null;
  /** Right of the table of the indicators; null in a report in values. */
  readonly whatIf: WhatIfLayout | null;
  readonly charts: {
    readonly levels: Area;
    /** Null for an index of few parts, which have no shape. */
    readonly radar: Area | null;
    readonly gap: Area | null;
  };
  /** Children of the root that have a colour each in the chart of the gap; none where there are too many or no aggregates. */
  readonly coloured: readonly number[];
  /** Report places of the indicators of this index. */
  readonly places: readonly number[];
  /** Framework positions: the root and its children. */
  readonly nodes: readonly number[];
  readonly strongestCount: number;
}

/** Rows of the summary, in order. */
export type SummaryRow =
  "row" | "group" | "score" | "class" | "nextClass" | "rank" | "range" | "groupRank" | "gates" | "gap";

/** The range of the rank is a row where the index was tested, class and gates where the method has some. */
export const summaryRows = (context: Context, index: IndexSheets): readonly SummaryRow[] => [
  "score",
  ...(classColumn(context, index.root) === null ? [] : (["class", "nextClass"] as const)),
  "rank",
  ...(rangeTerms(context, index) === null ? [] : (["range"] as const)),
  ...(context.groupLabels ? (["group", "groupRank"] as const) : []),
  ...(gatesOfIndex(context, index).length === 0 ? [] : (["gates"] as const)),
  ...(["gap", "row"] as const),
];

/** The gates of an index, by their places in the method. */
export const gatesOfIndex = ({ model }: Context, { root }: IndexSheets): readonly number[] =>
  gatesBelow({ model }, model.framework[root]?.code ?? "");

const addedRows: ReadonlySet<SummaryRow> = new Set(["class", "nextClass", "gates"]);
const summaryRow = 4;
/** Columns of the widest table, which is what a laptop shows beside an open pane. */
export const profileColumns = 9;
/** Columns of the figures at the top; a chart is right of them. */
const summaryColumns = 3;
/** Hidden columns beside the indicator table. */
export const workingColumns = { order: 0, digits: 1, part: 2, place: 3, capability: 4 } as const;
const workingsWidth = 5;
/** Right of them, also hidden: what the yellow cells of What if need. */
const codesWidth = 2;
/** Parts of the gap in the chart: more would be too thin to read. */
const partsShown = 20;
/** More capabilities than this cannot be distinguished by colour. */
const coloursShown = 10;

export function profileLayout(context: Context, index: IndexSheets): ProfileLayout {
  const sheet = index.sheets.Profile;
  const at = areasOn(sheet);
  const nodes = [index.root, ...childrenInOrder(context.structure, index.root)];
  const below = new Set(nodesBelow(context, index.root));
  const places = range(context.structure.indicators.length).filter((p) =>
    below.has(context.structure.indicators[p] ?? -1),
  );
  const strongestCount = Math.max(1, Math.min(5, Math.floor(places.length / 2)));
  const children = nodes.slice(1);
  const isAggregate = (position: number): boolean =>
    context.structure.place.get(position)?.kind === "aggregate";
  const coloured =
    children.length > 1 && children.length <= coloursShown && children.some(isAggregate) ? children : [];
  // What the method adds to the figures makes no picture below them smaller.
  const added = summaryRows(context, index).filter((row) => addedRows.has(row)).length;
  const levelsChartRows = Math.min(40, Math.max(20, 2 * nodes.length + 8)) + added;
  const chartsEnd = summaryRow + levelsChartRows;
  const levelsRow = chartsEnd + 3;
  const gapRow = levelsRow + nodes.length + 1;
  const shown = Math.min(partsShown, places.length);
  const isSplit = !dependsOnOthers(context, index.root);
  const gapChart = isSplit ? at(gapRow, 0, Math.max(12, shown + 6), profileColumns) : null;
  const gates = gatesOfIndex(context, index).length;
  const gatesRow = gapRow + (gapChart === null ? 0 : gapChart.rows + 1) + 2;
  const strongestRow = gatesRow + (gates === 0 ? 0 : gates + 3);
  const weakestRow = strongestRow + strongestCount + 3;
  const indicatorsRow = weakestRow + strongestCount + 3;
  const radarRow = summaryRow + summaryRows(context, index).length + 1;
  const indicators = at(indicatorsRow, 0, places.length, profileColumns);
  const ratedPlaces = places.filter((p) => isRated(context, indicatorAt(context, p).code));
  const isLive = context.formulas;
  const workingsColumn = profileColumns + 1 + (isLive ? whatIfWidth : 0);
  const codesColumn = workingsColumn + workingsWidth;
  const sortedColumn = codesColumn + 1 + (isLive ? codesWidth : 0);
  const sortedWidth = isSplit ? 2 + coloured.length + 1 : 0;
  return {
    sheet,
    sentence: at(2, 0, 1, 1),
    unit: at(3, 1, 1, 1),
    summary: at(summaryRow, 0, summaryRows(context, index).length, summaryColumns),
    levels: at(levelsRow, 0, nodes.length, 7),
    gates: gates === 0 ? null : at(gatesRow, 0, gates, profileColumns),
    strongest: at(strongestRow, 0, strongestCount, 8),
    weakest: at(weakestRow, 0, strongestCount, 8),
    indicators,
    rated:
      ratedPlaces.length === 0
        ? null
        : at(indicatorsRow + places.length + 3, 0, ratedPlaces.length, ratedWidth(context)),
    ratedPlaces,
    workings: at(indicatorsRow, workingsColumn, places.length, workingsWidth),
    sorted: isSplit ? at(indicatorsRow, sortedColumn, shown, 2 + coloured.length) : null,
    whatIf: isLive
      ? whatIfLayout(context, index, {
          beside: at(indicatorsRow, profileColumns, places.length, whatIfWidth),
          codes: at(indicatorsRow, codesColumn, places.length, codesWidth),
          chain: sortedColumn + sortedWidth,
        })
      : null,
    charts: {
      levels: at(summaryRow, summaryColumns, levelsChartRows, profileColumns - summaryColumns),
      radar: nodes.length > 3 ? at(radarRow, 0, chartsEnd - radarRow, summaryColumns) : null,
      gap: gapChart,
    },
    coloured,
    places,
    nodes,
    strongestCount,
  };
}

/** Columns of the table of rated levels, without and with what they rest on. */
const ratedWidth = ({ layout }: Context): number => (layout.rated?.evidence ? profileColumns : 5);

/** The name of the drop-down's block: what the user had chosen is found by it. */
export const unitBlock = (index: IndexSheets): string => blockName(`Profile${index.suffix}`, "Unit");

/** Text by which units are chosen: the label where labels are distinct, else the code. */
export const chosenBy = ({ unitLabels }: Context): "name" | "code" =>
  new Set(unitLabels.map((label) => label.toLowerCase())).size === unitLabels.length ? "name" : "code";

/** The texts of the drop-down, in the order of the units. */
export const choices = (context: Context): readonly string[] =>
  chosenBy(context) === "name" ? context.unitLabels : context.model.units.map(({ code }) => code);

/** The unit that the profile shows: the user's earlier choice if it is still there, else the first. */
export function chosenUnit(context: Context, index: IndexSheets): number {
  const chosen = context.input.chosen[unitBlock(index)];
  if (chosen === undefined) return 0;
  const { units } = context.model;
  // The unit may have had another label in an earlier report: a name that several units share is followed by the code.
  const known = [choices(context), units.map(({ code }) => code), units.map(({ name }) => name)];
  const found = known.map((texts) => texts.indexOf(chosen)).find((unit) => unit >= 0);
  return found ?? 0;
}
