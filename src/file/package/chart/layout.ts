import type { Chart } from "../../../workbook/plan";
import { element, setting, type Xml } from "../xml/element";
import { sizes } from "./look";
import { textWidth } from "./text-width";
import { hasTitle } from "./titles";

/** In points. */
export interface ChartSize {
  readonly width: number;
  readonly height: number;
}

/** The plot's rectangle within a chart, without the labels of its axes, in points. */
export interface PlotArea {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const margin = 8;
const textRow = 18;
/** Beside each name in the legend. */
const keyWidth = 24;

/** Labels may take this share of the width before they are broken into lines. */
const maximumForLabels = 0.4;

/**
 * Where the bars of a horizontal bar chart are. By itself, Excel leaves long category labels too little room and cuts
 * them off; here they have the width of the longest.
 */
export function horizontalPlotArea(chart: Chart, categories: readonly string[], size: ChartSize): PlotArea {
  const { categoryAxis, valueAxis, legend } = chart;
  const longest = Math.max(0, ...categories.map((text) => textWidth(text, sizes.axisText)));
  const labels = categoryAxis?.visible === false ? 0 : Math.min(longest + 6, size.width * maximumForLabels);
  const keys = legendKeys(chart);
  const keyRows = Math.ceil(keys.reduce((sum, width) => sum + width, 0) / (size.width * 0.9));
  const legendHeight = margin + keyRows * sizes.text * 1.5;
  const left = margin + labels + ((categoryAxis?.title ?? "") === "" ? 0 : textRow);
  const right = 2 * margin + (legend === "right" ? Math.min(Math.max(0, ...keys), size.width / 3) : 0);
  const top = titleHeight(chart, size) + (legend === "top" ? legendHeight : 0);
  const bottom =
    margin +
    (valueAxis?.visible === false ? 0 : textRow) +
    ((valueAxis?.title ?? "") === "" ? 0 : textRow) +
    (legend === "bottom" ? legendHeight : 0);
  return {
    left,
    top,
    width: Math.max(size.width - left - right, size.width / 4),
    height: Math.max(size.height - top - bottom, size.height / 4),
  };
}

/** A plot area as the file has it: in shares of the chart, so that it grows with it. */
export function manualLayout({ left, top, width, height }: PlotArea, size: ChartSize): Xml {
  const share = (part: number, whole: number): number => Number((part / whole).toFixed(4));
  return element(
    "c:layout",
    {},
    element(
      "c:manualLayout",
      {},
      setting("c:layoutTarget", "inner"),
      setting("c:xMode", "edge"),
      setting("c:yMode", "edge"),
      setting("c:x", share(left, size.width)),
      setting("c:y", share(top, size.height)),
      setting("c:w", share(width, size.width)),
      setting("c:h", share(height, size.height)),
    ),
  );
}

/** How wide the entries of the legend are; clear series have none. */
const legendKeys = ({ series }: Chart): readonly number[] =>
  series.filter(({ colour }) => colour !== null).map(({ name }) => textWidth(name, sizes.text) + keyWidth);

/** LibreOffice puts a title further down the higher the chart is. */
function titleHeight(chart: Chart, { width, height }: ChartSize): number {
  if (!hasTitle(chart)) return margin;
  const lines = Math.max(1, Math.ceil((textWidth(chart.title, sizes.title) * 1.05) / (width * 0.85)));
  return 2 * margin + height * 0.02 + lines * sizes.title * 1.3;
}
