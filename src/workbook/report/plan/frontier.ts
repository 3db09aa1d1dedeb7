import type { Chart, ChartSeries, PlanCell } from "../../plan";
import { type Context, figure, live, text } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { colours } from "../looks/palette";
import { axisFormat, scoreFormat } from "../looks/score-format";
import { gainFormat, moneyFormat, totalCell } from "./figures";
import { budgetNow } from "./fresh";
import type { PlanLayout } from "./layout";
import { liveSteps } from "./live-cells";

/** What plans for other budgets gain: the figures of the chart; in the last row what the budget of now gains. */
export function frontierCells(
  context: Context,
  index: IndexSheets,
  layout: PlanLayout,
): readonly (readonly PlanCell[])[] {
  const { plan: words } = context.words;
  const [money, gains] = [moneyFormat(layout), gainFormat(context, index)];
  const gain = liveSteps(context, layout).reduce((sum, step) => sum + step.gain, 0);
  return [
    [text(words.budget, "note"), text(words.gain, "note"), text(words.cost, "note")],
    ...layout.plan.frontier.map((one) => [
      figure(one.budget, "number", money),
      figure(one.gain, "score", gains),
      figure(one.cost, "number", money),
    ]),
    [
      live(totalCell(layout, "budget"), budgetNow(context, layout), "number", false, money),
      live(totalCell(layout, "liveGain"), gain, "score", false, gains),
      live(
        totalCell(layout, "liveCost"),
        liveSteps(context, layout).reduce((sum, { cost }) => sum + cost, 0),
        "number",
        false,
        money,
      ),
    ],
  ];
}

/** Gain against money, with the budget of now marked; null where there are no other plans. */
export function frontierChart(context: Context, index: IndexSheets, layout: PlanLayout): Chart | null {
  const { chart, frontier, plan } = layout;
  if (plan.frontier.length < 2) return null;
  const { plan: words } = context.words;
  const rows = plan.frontier.length;
  const series = (name: string, from: number, count: number): ChartSeries => ({
    name,
    nameFrom: null,
    categories: part(frontier, from, 0, count, 1),
    values: part(frontier, from, 1, count, 1),
    colour: colours.unit,
    pointColours: {},
    dataLabels: false,
    line: "line",
    labelFormat: null,
  });
  const axis = { minimum: 0, maximum: null, gridLines: true, visible: true };
  return {
    name: blockName(`Plan${index.suffix}`, "Chart"),
    kind: "scatter",
    title: words.chart,
    titleFrom: null,
    altText: words.chartText,
    over: chart,
    series: [
      { ...series(words.frontier, 0, rows), line: "line" },
      { ...series(words.budgetNow, rows, 1), line: "markers", colour: colours.behind },
    ],
    categoryAxis: { ...axis, title: words.budget, format: "#,##0" },
    valueAxis: {
      ...axis,
      title: words.gainAxis,
      format: axisFormat(scoreFormat(context, index.root), "0.0"),
    },
    legend: "bottom",
    reverseCategories: false,
    gapWidth: 40,
  };
}
