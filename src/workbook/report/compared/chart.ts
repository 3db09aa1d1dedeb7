import type { Chart, ChartSeries } from "../../plan";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { capabilityColour } from "../looks/palette";
import { said } from "../words";
import type { ComparedLayout } from "./layout";

/** More lines than these cannot be distinguished. */
const firstUnits = 5;
const movers = 5;

/** Lines of ranks from the index as it is to each scenario: the first units, and those that move most. */
export function slopeChart(context: Context, index: IndexSheets, layout: ComparedLayout): Chart | null {
  const { chart, points, lead, units, given } = layout;
  if (chart === null) return null;
  const { compared, tables } = context.words;
  const series = shownRows(layout).map((i, k): ChartSeries => ({
    name: context.unitLabels[units[i] ?? -1] ?? "",
    nameFrom: part(lead, i, 1, 1, 1),
    categories: part(points, -1, 0, 1, given.length + 1),
    values: part(points, i, 0, 1, given.length + 1),
    colour: capabilityColour(k),
    pointColours: {},
    dataLabels: false,
    line: k < firstUnits ? "both" : "dashed",
    labelFormat: null,
  }));
  return {
    name: blockName(`Compared${index.suffix}`, "Chart"),
    kind: "line",
    title: said(compared.chart, { index: nodeAt(context.model, index.root).name }),
    titleFrom: null,
    altText: compared.chartText,
    over: chart,
    series,
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: {
      title: tables.rank,
      minimum: null,
      maximum: 0,
      format: "0;0;0",
      gridLines: true,
      visible: true,
    },
    legend: "right",
    reverseCategories: false,
    gapWidth: 60,
  };
}

/** Rows of the table: the first units, then those with the largest moves in any scenario. */
function shownRows({ units, given }: ComparedLayout): readonly number[] {
  const rows = [...units.keys()];
  const largest = (i: number): number =>
    Math.max(0, ...given.map((one) => Math.abs(one.moves[units[i] ?? -1] ?? NaN)).filter((x) => x > 0));
  const first = rows.slice(0, firstUnits);
  const rest = rows
    .slice(firstUnits)
    .filter((i) => largest(i) > 0)
    .sort((a, b) => largest(b) - largest(a) || a - b);
  return [...first, ...rest.slice(0, movers)];
}
