import type { Chart, ChartSeries } from "../../plan";
import type { Context } from "../context/context";
import type { IndexSheets } from "../context/sheet-names";
import { part } from "../formulas/ranges";
import { blockName } from "../frame/block-name";
import { colours } from "../looks/palette";
import { said } from "../words";
import { inputsInChart, sensitivityColumns, type SensitivityLayout } from "./layout";

/** Bars of the total and the first-order share of what varied; null where there are none. */
export function sharesChart(context: Context, index: IndexSheets, layout: SensitivityLayout): Chart | null {
  const { chart, table } = layout;
  if (chart === null) return null;
  const { sensitivity } = context.words;
  const shown = Math.min(inputsInChart, table.rows);
  const series = (name: string, column: number, colour: string): ChartSeries => ({
    name,
    nameFrom: null,
    categories: part(table, 0, sensitivityColumns.input, shown, 1),
    values: part(table, 0, column, shown, 1),
    colour,
    pointColours: {},
    dataLabels: false,
    line: "both",
    labelFormat: null,
  });
  return {
    name: blockName(`Sensitivity${index.suffix}`, "Chart"),
    kind: "barClustered",
    title: shown < table.rows ? said(sensitivity.chartFirst, { count: shown }) : sensitivity.chart,
    titleFrom: null,
    altText: sensitivity.chartText,
    over: chart,
    series: [
      series(sensitivity.total, sensitivityColumns.total, colours.unit),
      series(sensitivity.first, sensitivityColumns.first, colours.high),
    ],
    categoryAxis: { title: "", minimum: null, maximum: null, format: null, gridLines: false, visible: true },
    valueAxis: { title: "", minimum: null, maximum: null, format: "0%", gridLines: true, visible: true },
    legend: "bottom",
    reverseCategories: true,
    gapWidth: 40,
  };
}
