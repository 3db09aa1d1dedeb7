import { bars } from "./bars";
import { layout } from "./layout";
import { lines } from "./lines";
import type { Box, ChartPicture, WriteNumber } from "./picture";
import { radar } from "./radar";
import { scatter } from "./scatter";
import { element, text, type Markup } from "./svg";

type DrawPlot = (picture: ChartPicture, outer: Box, write: WriteNumber) => Markup;

const plots: Readonly<Record<ChartPicture["kind"], DrawPlot>> = {
  barClustered: bars,
  barStacked: bars,
  columnClustered: bars,
  columnStacked: bars,
  line: lines,
  scatter,
  radar,
};

/** A chart as an SVG image with the size of its cells. */
export function drawChart(picture: ChartPicture, width: number, height: number, write: WriteNumber): Markup {
  const { plot, around } = layout(picture, width, height);
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "sheet-chart",
      role: "img",
      "aria-label": picture.altText === "" ? picture.title : picture.altText,
      viewBox: `0 0 ${Math.round(width)} ${Math.round(height)}`,
    },
    element("title", {}, text(picture.title)),
    around,
    plots[picture.kind](picture, plot, write),
  );
}
