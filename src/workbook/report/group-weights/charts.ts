import type { Area } from "../../cells";
import type { Chart, ChartSeries } from "../../plan";
import type { Context } from "../context/context";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { colours } from "../looks/palette";
import { said } from "../words";
import { weightBars, type GroupLayout } from "./layout";
import { weightBarArea } from "./weight-cells";

/** The weights as bars from the lowest to the highest, and the ranks from the best to the worst. */
export function groupCharts(context: Context, layout: GroupLayout): readonly Chart[] {
  const { groupWeights: words } = context.words;
  const { weights, ranks, rankBars, weightChart, rankChart, opinion, units } = layout;
  if (opinion === null) return [];
  const names = (table: Area, rows: number): Area => ({ ...part(table, 0, 0, rows, 1), column: 0 });
  const ofWeights = weightBars(layout);
  const format = { minimum: 0, gridLines: true, visible: true };
  return [
    barChart("WeightChart", {
      ...{ title: words.weightChart, text: words.weightChartText, over: weightChart },
      ...{ bars: weightBarArea(layout), names: names(weights, ofWeights) },
      axis: { ...format, title: words.weights, maximum: null, format: "0%" },
      parts: [words.toMean, words.fromMean],
    }),
    barChart("RankChart", {
      title: said(units.length > rankBars.rows ? words.rankChartFirst : words.rankChart, {
        count: rankBars.rows,
      }),
      ...{ text: words.rankChartText, over: rankChart, bars: rankBars, names: names(ranks, rankBars.rows) },
      axis: { ...format, title: words.ranks, maximum: null, format: "0" },
      parts: [words.toMedian, words.fromMedian],
    }),
  ];
}

interface Bars {
  readonly title: string;
  readonly text: string;
  readonly over: Area;
  readonly bars: Area;
  readonly names: Area;
  readonly axis: NonNullable<Chart["valueAxis"]>;
  /** Names of the two parts of a bar. */
  readonly parts: readonly [string, string];
}

/** Bars in two parts that begin where a clear one ends. */
function barChart(
  name: "WeightChart" | "RankChart",
  { title, text, over, bars, names, axis, parts }: Bars,
): Chart {
  const series = (k: number, called: string, colour: string | null): ChartSeries => ({
    ...{ name: called, nameFrom: null, categories: names, values: part(bars, 0, k, bars.rows, 1), colour },
    ...{ pointColours: {}, dataLabels: false, line: "both", labelFormat: null },
  });
  return {
    ...{
      name: blockName("GroupWeights", name),
      kind: "barStacked",
      title,
      titleFrom: null,
      altText: text,
      over,
    },
    series: [series(0, "", null), series(1, parts[0], colours.high), series(2, parts[1], colours.unit)],
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: axis,
    ...{ legend: "none", reverseCategories: true, gapWidth: 40 },
  };
}
