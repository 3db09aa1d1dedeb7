import type { Area } from "../../cells";
import type { Chart, ChartSeries, PlanCell } from "../../plan";
import { figure, text, type Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { nodeAt } from "../context/structure";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { colours } from "../looks/palette";
import { countText } from "../tested/count-text";
import { runsOf, unitsInOrder } from "../tested/ordered-units";
import { said } from "../words";
import { barColumns, robustnessColumns, type RobustnessLayout } from "./layout";

/** Width of the mark of a rank, as a share of all ranks: thin, and still seen. */
const markShare = 0.01;
const leastMark = 0.2;

/**
 * The lengths that a bar is made of: clear up to the range, the range below the mark, clear between them, the mark, clear
 * beyond it, the range above. A rank may be outside of its range.
 */
function barLengths(low: number, high: number, rank: number, mark: number): readonly number[] {
  // A unit that only some runs rank has a range and no mark.
  if (Number.isNaN(rank)) return [low, high - low, 0, 0, 0, 0];
  const from = Math.max(0, rank - mark / 2);
  const to = from + mark;
  if (to <= low) return [from, 0, 0, mark, low - to, high - low];
  if (from >= high) return [low, high - low, from - high, mark, 0, 0];
  const begin = Math.min(low, from);
  return [begin, from - begin, 0, mark, 0, Math.max(0, high - to)];
}

export const barHeader = ({ words: { robustness } }: Context): readonly PlanCell[] =>
  [
    ...[robustness.clear, robustness.range, robustness.between, robustness.mark],
    ...[robustness.between, robustness.range],
  ].map((name) => text(name, "note"));

export function barCells({ test, bars }: RobustnessLayout): readonly (readonly PlanCell[])[] {
  const { units } = test.uncertainty;
  const mark = Math.max(leastMark, markShare * units.length);
  return unitsInOrder(test)
    .slice(0, bars.rows)
    .map((unit) => {
      const { q05 = NaN, q95 = NaN, nominal = NaN } = units[unit] ?? {};
      return barLengths(q05, q95, nominal, mark).map((length) => figure(length, "hidden", "0.00"));
    });
}

/** The range of each unit as a bar, with its rank: a stacked bar whose first part is clear. */
export function intervalChart(context: Context, index: IndexSheets, layout: RobustnessLayout): Chart {
  const { robustness, tables } = context.words;
  const { bars, chart, sheet, table, test } = layout;
  const names: Area = part(table, 0, robustnessColumns.name, bars.rows, 1);
  const colourOf: readonly (string | null)[] = [null, colours.high, null, colours.unit, null, colours.high];
  const titles = barHeader(context);
  const series = barColumns.map((_, k): ChartSeries => ({
    name: String(titles[k]?.value ?? ""),
    nameFrom: null,
    categories: names,
    values: part(bars, 0, k, bars.rows, 1),
    colour: colourOf[k] ?? null,
    pointColours: {},
    dataLabels: false,
    line: "both",
    labelFormat: null,
  }));
  const scored = countText(context, runsOf(test).scored);
  const isCut = bars.rows < table.rows;
  return {
    name: blockName(`Robustness${index.suffix}`, "Chart"),
    kind: "barStacked",
    title: said(isCut ? robustness.chartFirst : robustness.chart, { scored, count: bars.rows }),
    titleFrom: null,
    altText: said(robustness.chartText, { index: nodeAt(context.model, index.root).name }),
    over: { ...chart, sheet },
    series,
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: {
      title: tables.rank,
      minimum: 0,
      maximum: table.rows + 1,
      format: "0",
      gridLines: true,
      visible: true,
    },
    legend: "none",
    reverseCategories: true,
    gapWidth: 40,
  };
}
