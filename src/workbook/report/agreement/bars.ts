import type { Chart, ChartSeries, PlanCell } from "../../plan";
import { figure, text, type Context } from "../context/context";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { colours } from "../looks/palette";
import { type AgreementLayout, barCount, raterColumns } from "./layout";

/** Half of an interval of 95 %, in standard errors. */
const halfWidth = 1.96;
/** Half of the width of the mark of a severity, in logits. */
const halfMark = 0.01;

/** On one side of 0: clear up to the interval, the interval up to the mark, the mark, the rest of the interval. */
const side = (bounds: readonly number[]): readonly number[] => {
  const from = bounds.map((bound) => Math.max(0, bound));
  return from.map((bound, k) => bound - (from[k - 1] ?? 0));
};

/** The lengths of the bar of a rater: above 0, then below it. A severity that is not known has none. */
export function barLengths(severity: number, standardError: number): readonly number[] {
  const half = halfWidth * standardError;
  const bounds = [severity - half, severity - halfMark, severity + halfMark, severity + half];
  if (bounds.some(Number.isNaN)) return Array.from({ length: barCount }, () => 0);
  return [...side(bounds), ...side(bounds.map((bound) => -bound).reverse()).map((length) => -length)];
}

export const barHeader = ({ words: { agreement } }: Context): readonly PlanCell[] =>
  [agreement.clear, agreement.interval, agreement.mark, agreement.interval]
    .flatMap((name) => [name])
    .concat([agreement.clear, agreement.interval, agreement.mark, agreement.interval])
    .map((name) => text(name, "hidden"));

export const barCells = ({ bars, figures }: AgreementLayout): readonly (readonly PlanCell[])[] =>
  figures.raters
    .slice(0, bars.rows)
    .map(({ severity }) =>
      barLengths(severity.severity, severity.standardError).map((length) => figure(length, "hidden", "0.00")),
    );

/** Severities with their intervals, the most severe on top: bars that grow from 0 to both sides, clear up to the interval. */
export function severityChart(context: Context, { bars, chart, raters }: AgreementLayout): Chart {
  const { agreement } = context.words;
  const titles = barHeader(context);
  const colourOf = [null, colours.high, colours.unit, colours.high];
  const series = Array.from({ length: barCount }, (_, k): ChartSeries => ({
    name: String(titles[k]?.value ?? ""),
    nameFrom: null,
    categories: part(raters, 0, raterColumns.name, bars.rows, 1),
    values: part(bars, 0, k, bars.rows, 1),
    colour: colourOf[k % colourOf.length] ?? null,
    pointColours: {},
    dataLabels: false,
    line: "both",
    labelFormat: null,
  }));
  const axis = { minimum: null, maximum: null, visible: true };
  return {
    name: blockName("Agreement", "Chart"),
    kind: "barStacked",
    title: agreement.chart,
    titleFrom: null,
    altText: agreement.chartText,
    over: chart,
    series,
    categoryAxis: { ...axis, title: "", format: null, gridLines: false },
    valueAxis: { ...axis, title: agreement.chartAxis, format: "0.0", gridLines: true },
    legend: "none",
    reverseCategories: true,
    gapWidth: 40,
  };
}
