import type { Area } from "../../cells";
import type { Chart, ChartSeries } from "../../plan";
import type { Context } from "../context/context";
import { blockName } from "../frame/block-name";
import { capabilityColour } from "../looks/palette";
import { partsOf, rankingColumns, rankingFirstRow, rankingHeaderRow } from "./cells";
import { axisFormat, finestFormat, scoreFormat } from "../looks/score-format";
import { childrenInOrder, nodeAt } from "../context/structure";
import { said } from "../words";
import type { IndexSheets } from "../context/sheet-names";

/** More units than this make bars too thin to read: the chart shows the first of them. */
const unitsInChart = 60;
/** More parts than this cannot be distinguished by colour: the chart then shows the score alone. */
const partsInChart = 10;

/** Bars of the index, made of what each capability adds to it. */
export function rankingChart(context: Context, index: IndexSheets): Chart {
  const at = rankingColumns(context, index);
  const sheet = index.sheets.Ranking;
  const shown = Math.min(unitsInChart, context.model.units.length);
  const column = (j: number): Area => ({
    sheet,
    row: rankingFirstRow,
    column: j,
    rows: shown,
    columns: 1,
  });
  const root = nodeAt(context.model, index.root);
  const children = childrenInOrder(context.structure, index.root);
  const series = (name: string, j: number, colour: string): ChartSeries => ({
    name,
    nameFrom: { sheet, row: rankingHeaderRow, column: j, rows: 1, columns: 1 },
    categories: column(at.name),
    values: column(j),
    colour,
    pointColours: {},
    dataLabels: false,
    line: "both",
    labelFormat: null,
  });
  const parts = partsOf(context, index);
  const stacked = children.length <= partsInChart && parts !== "scores";
  const { ranking, tables } = context.words;
  const added = parts === "added" ? ranking.chartAdded : ranking.chartWeighted;
  const title = shown < context.model.units.length ? ranking.chartTitleFirst : ranking.chartTitle;
  return {
    name: blockName(`Ranking${index.suffix}`, "Chart"),
    kind: stacked ? "barStacked" : "barClustered",
    title: said(title, { index: root.name, what: stacked ? added : ranking.chartScore, count: shown }),
    titleFrom: null,
    altText: said(stacked ? ranking.chartStacked : ranking.chartBars, { index: root.name, what: added }),
    over: {
      sheet,
      row: rankingHeaderRow,
      column: at.chart,
      rows: Math.max(18, shown + 1),
      columns: at.parts - at.chart,
    },
    series: stacked
      ? children.map((position, k) =>
          series(nodeAt(context.model, position).name, at.parts + k, capabilityColour(k)),
        )
      : [series(tables.score, at.score, capabilityColour(0))],
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: {
      title: stacked && parts === "weighted" ? ranking.axisWeighted : tables.score,
      minimum: null,
      maximum: null,
      format: axisFormat(stacked ? finestFormat(context, children) : scoreFormat(context, index.root)),
      gridLines: true,
      visible: true,
    },
    legend: stacked ? "top" : "none",
    reverseCategories: true,
    gapWidth: 40,
  };
}
