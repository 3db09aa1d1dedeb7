import type { Area } from "../../cells";
import type { Chart, ChartSeries } from "../../plan";
import { blockName } from "../frame/block-name";
import { part } from "../formulas/ranges";
import { capabilityColour, colours } from "../looks/palette";
import { axisFormat, scoreFormat } from "../looks/score-format";
import { fieldNames } from "./head";
import type { LeversTerms } from "./terms";

/** Importance against performance: a series per field, and the two lines that cut them. */
export function leversChart({ context, index, layout }: LeversTerms): Chart {
  const { levers: words } = context.words;
  const { points, cuts } = layout;
  const series = (name: string, categories: Area, values: Area, colour: string): ChartSeries => ({
    ...{ name, nameFrom: null, categories, values, colour, pointColours: {} },
    ...{ dataLabels: false, line: "markers", labelFormat: null },
  });
  const column = (k: number): Area => part(points, 0, k, points.rows, 1);
  const line = (name: string, row: number): ChartSeries => ({
    ...series(name, part(cuts, row, 0, 2, 1), part(cuts, row, 1, 2, 1), colours.workings),
    line: "dashed",
  });
  const axis = { minimum: null, maximum: null, visible: true };
  return {
    name: blockName(`Levers${index.suffix}`, "Chart"),
    kind: "scatter",
    title: words.fields,
    titleFrom: null,
    altText: words.chartText,
    over: layout.chart,
    series: [
      ...fieldNames(context).map((name, f) =>
        series(name, column(2), column(3 + f), capabilityColour([5, 2, 9, 1][f] ?? 0)),
      ),
      line(words.medianShare, 0),
      line(words.medianPerformance, 2),
    ],
    categoryAxis: { ...axis, title: words.importance, format: "0.00", gridLines: false },
    valueAxis: {
      ...axis,
      title: words.performance,
      format: axisFormat(scoreFormat(context, index.root)),
      gridLines: true,
    },
    legend: "bottom",
    reverseCategories: false,
    gapWidth: 100,
  };
}
