import type { Chart, ChartSeries } from "../../plan";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { capabilityColour } from "../looks/palette";
import { said } from "../words";
import type { EditionsLayout } from "./layout";
import { stageName } from "./stage-names";

/** Places gained and lost by stage, of the units that moved most. */
export function movesChart(context: Context, index: IndexSheets, layout: EditionsLayout): Chart | null {
  const { chart, charted, ranks, lead, editions } = layout;
  if (chart === null) return null;
  const { editions: words } = context.words;
  const series = editions.comparison.differing.map((stage, k): ChartSeries => ({
    name: stageName(context, stage),
    nameFrom: part(ranks, -1, 3 + k, 1, 1),
    categories: part(lead, 0, 1, charted, 1),
    values: part(ranks, 0, 3 + k, charted, 1),
    colour: capabilityColour(k),
    pointColours: {},
    dataLabels: false,
    line: "both",
    labelFormat: null,
  }));
  const [before, after] = editions.names;
  return {
    name: blockName(`Editions${index.suffix}`, "Chart"),
    kind: "barStacked",
    title: said(words.chart, { before, after }),
    titleFrom: null,
    altText: words.chartText,
    over: chart,
    series,
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: {
      title: words.gained,
      minimum: null,
      maximum: null,
      format: "+0;-0;0",
      gridLines: true,
      visible: true,
    },
    legend: "bottom",
    reverseCategories: true,
    gapWidth: 60,
  };
}
