import type { Chart } from "../../../workbook/plan";
import { element, setting, type Xml } from "../xml/element";
import { axisNumbers, categoryAxis, horizontalValueAxis, plotBackground, valueAxis } from "./axes";
import { horizontalPlotArea, manualLayout, type ChartSize } from "./layout";
import { sizes } from "./look";
import { shownText, type AreaValues } from "./references";
import { barSeries, lineSeries, scatterSeries } from "./series";

/** The plot of a chart: its series, its axes, and where they stand. */
export function plotArea(chart: Chart, values: AreaValues, size: ChartSize): Xml {
  switch (chart.kind) {
    case "barClustered":
    case "barStacked":
      return horizontalBars(chart, values, size);
    case "columnClustered":
    case "columnStacked":
      return plot("", bars(chart, values), categoryAxis(chart, "b", usualLabels), valueAxis(chart, "l"));
    case "line":
      return plot("", lines(chart, values), categoryAxis(chart, "b", usualLabels), valueAxis(chart, "l"));
    case "radar":
      return plot("", radar(chart, values), categoryAxis(chart, "b", usualLabels), valueAxis(chart, "l"));
    case "scatter":
      return plot("", scatter(chart, values), horizontalValueAxis(chart), valueAxis(chart, "l"));
  }
}

const usualLabels = { all: false, size: sizes.axisText };

const plot = (layout: Xml, ...content: readonly Xml[]): Xml =>
  element("c:plotArea", {}, layout === "" ? element("c:layout") : layout, ...content, plotBackground());

/** Every bar has its label as long as they do not run into each other. */
function horizontalBars(chart: Chart, values: AreaValues, size: ChartSize): Xml {
  const first = chart.series[0];
  const categories = first === undefined ? [] : values(first.categories).map(shownText);
  const area = horizontalPlotArea(chart, categories, size);
  const room = area.height / Math.max(1, categories.length);
  const labels = {
    all: room >= sizes.crowdedText,
    size: room >= sizes.axisText * 1.2 ? sizes.axisText : sizes.crowdedText,
  };
  return plot(
    manualLayout(area, size),
    bars(chart, values),
    categoryAxis(chart, "l", labels),
    valueAxis(chart, "b"),
  );
}

function bars(chart: Chart, values: AreaValues): Xml {
  const stacked = chart.kind === "barStacked" || chart.kind === "columnStacked";
  const horizontal = chart.kind === "barClustered" || chart.kind === "barStacked";
  return element(
    "c:barChart",
    {},
    setting("c:barDir", horizontal ? "bar" : "col"),
    setting("c:grouping", stacked ? "stacked" : "clustered"),
    setting("c:varyColors", 0),
    ...chart.series.map((series, i) => barSeries(chart, series, i, values)),
    setting("c:gapWidth", chart.gapWidth),
    stacked ? setting("c:overlap", 100) : "",
    axisNumbers(),
  );
}

const lines = (chart: Chart, values: AreaValues): Xml =>
  element(
    "c:lineChart",
    {},
    setting("c:grouping", "standard"),
    setting("c:varyColors", 0),
    ...chart.series.map((series, i) => lineSeries(chart, series, i, values)),
    setting("c:marker", 1),
    axisNumbers(),
  );

const radar = (chart: Chart, values: AreaValues): Xml =>
  element(
    "c:radarChart",
    {},
    setting("c:radarStyle", "marker"),
    setting("c:varyColors", 0),
    ...chart.series.map((series, i) => lineSeries(chart, series, i, values)),
    axisNumbers(),
  );

const scatter = (chart: Chart, values: AreaValues): Xml =>
  element(
    "c:scatterChart",
    {},
    setting("c:scatterStyle", "lineMarker"),
    setting("c:varyColors", 0),
    ...chart.series.map((series, i) => scatterSeries(chart, series, i, values)),
    axisNumbers(),
  );
