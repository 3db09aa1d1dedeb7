import type { Chart, PlanCell, SheetPlan } from "../../plan";
import type { Context } from "../context/context";
import { range, text } from "../context/context";
import { deeperNodes, gapCells, gapParameters, gapArea, mainNodes } from "./cells";
import type { GapSummaries } from "./largest-gaps";
import { gapSummaries, listCells, listHeader, meanCells } from "./largest-gaps";
import { capabilityColour, colours } from "../looks/palette";
import { axisFormat, finestFormat } from "../looks/score-format";
import { childrenInOrder, nodeAt } from "../context/structure";
import { whyNoTargetGaps } from "../method/table-aggregations";
import type { BlockName } from "../sheet-list";
import { said } from "../words";
import { emptySheet } from "../frame/empty-sheet";
import { headBlock } from "../frame/head-block";
import { leadBlock } from "../frame/lead-block";
import { tableBlock } from "../frame/table-block";
import { unitSheetFrame } from "../frame/unit-sheet";
import { heatByScale } from "../looks/heat-by-scale";
import { gapHeat } from "../looks/heat-maps";
import type { IndexSheets } from "../context/sheet-names";
import { firstUnitRow, namesRow } from "../frame/unit-rows";
import { blockName } from "../frame/block-name";
import { isByUnit } from "../method/is-by-unit";
import { gapReferenceName } from "../references";

/** Bars of more capabilities than this are not drawn. */
const capabilitiesInChart = 40;

/** Gaps of every unit to the reference, their means, and the largest of them. */
export function gapsSheet(context: Context, index: IndexSheets): SheetPlan {
  const { model } = context;
  const { gaps, tables } = context.words;
  const key = `Gaps${index.suffix}`;
  const sheet = index.sheets.Gaps;
  const gapTable = gapArea(context, index);
  const root = nodeAt(model, index.root);
  const summaries = gapSummaries(context, index);
  const reference = gapReferenceName(context);
  const single = !isByUnit(context);
  const { list, workings } = listCells(context, index);
  const named = (nodes: readonly number[]) => ({
    names: nodes.map((position) => nodeAt(model, position).name),
    codes: nodes.map((position) => nodeAt(model, position).code),
  });
  const table = (name: BlockName, at: typeof gapTable, nodes: readonly number[]) =>
    tableBlock(
      key,
      name,
      at,
      named(nodes),
      gapCells(context, index, nodes),
      gapParameters(context, index, at, nodes),
    );
  const deeper = context.brief ? [] : deeperNodes(context, index);
  const last = deeper.length === 0 ? summaries.workings.column : summaries.deeper.column + deeper.length - 1;
  const frame = unitSheetFrame(context, last);
  const listColumn = summaries.list.column;
  return {
    ...emptySheet(key, sheet, colours.results),
    ...frame,
    blocks: [
      headBlock(
        key,
        said(gaps.title, { reference, index: root.name }),
        whyNoTargetGaps(context, index) || said(gaps.subtitle, { missing: tables.greyIsMissing }),
      ),
      leadBlock(context, key, sheet, [single ? tables.reference : "", "", "", tables.meanGap]),
      table("Table", gapTable, mainNodes(context, index)),
      {
        name: blockName(key, "Means"),
        row: namesRow,
        column: summaries.means.column,
        cells: [
          heading(said(gaps.meanGapTo, { reference }), 2),
          [text(tables.partOfIndex, "header"), text(tables.meanGap, "header")],
          ...meanCells(context, index),
        ],
      },
      {
        name: blockName(key, "Largest"),
        row: summaries.list.row - 2,
        column: listColumn,
        cells: [heading(gaps.largest, 6), listHeader(context), ...list],
      },
      {
        name: blockName(key, "LargestPlaces"),
        row: summaries.list.row,
        column: summaries.workings.column,
        cells: workings,
      },
      ...(deeper.length === 0 ? [] : [table("Deeper", summaries.deeper, deeper)]),
    ],
    conditionalFormats: [
      ...heatByScale(context, gapTable, mainNodes(context, index), gapHeat),
      ...(deeper.length === 0 ? [] : heatByScale(context, summaries.deeper, deeper, gapHeat)),
    ],
    charts: [meanChart(context, index, summaries)],
    columnWidths: { ...frame.columnWidths, [listColumn]: 28, [listColumn + 1]: 22, [listColumn + 2]: 28 },
    hiddenColumns: [summaries.workings.column],
    print: {
      ...frame.print,
      area: {
        sheet,
        row: 0,
        column: 0,
        rows: Math.max(firstUnitRow + gapTable.rows, summaries.list.row + summaries.list.rows),
        columns: summaries.workings.column,
      },
    },
  };
}

const heading = (title: string, columns: number): PlanCell[] => [
  text(title, "heading"),
  ...range(columns - 1).map(() => text("", "heading")),
];

function meanChart(context: Context, index: IndexSheets, { means, chart }: GapSummaries): Chart {
  const reference = gapReferenceName(context);
  const { gaps, tables } = context.words;
  const children = childrenInOrder(context.structure, index.root);
  const format = finestFormat(context, children);
  const shown = Math.min(children.length, capabilitiesInChart);
  return {
    name: blockName(`Gaps${index.suffix}`, "Chart"),
    kind: "barClustered",
    title: said(gaps.meanGapTo, { reference }),
    titleFrom: null,
    altText: said(gaps.chart, { reference, index: nodeAt(context.model, index.root).name }),
    over: { sheet: index.sheets.Gaps, ...chart },
    series: [
      {
        name: tables.meanGap,
        nameFrom: null,
        categories: { ...means, rows: shown, columns: 1 },
        values: { ...means, column: means.column + 1, rows: shown, columns: 1 },
        colour: colours.unit,
        pointColours: Object.fromEntries(range(shown).map((k) => [k, capabilityColour(k)])),
        dataLabels: true,
        line: "both",
        labelFormat: format,
      },
    ],
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: {
      title: tables.pointsOfScale,
      minimum: null,
      maximum: null,
      format: axisFormat(format),
      gridLines: true,
      visible: true,
    },
    legend: "none",
    reverseCategories: true,
    gapWidth: 50,
  };
}
