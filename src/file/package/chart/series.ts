import type { Chart, ChartSeries } from "../../../workbook/plan";
import { element, setting, textElement, type Xml } from "../xml/element";
import { dataLabels } from "./data-labels";
import { colours } from "./look";
import { categoryReference, numberReference, textReference, type AreaValues } from "./references";
import { line, noFill, noLine, shape, solidFill } from "./shape";

/** A series of bars or columns. Parts of a stack are distinguished by a thin white line too, not by colour alone. */
export function barSeries(chart: Chart, series: ChartSeries, i: number, values: AreaValues): Xml {
  const stacked = chart.kind === "barStacked" || chart.kind === "columnStacked";
  const outline = stacked ? line(colours.background, 0.75) : noLine();
  const look = (colour: string | null): Xml =>
    colour === null ? shape(noFill(), noLine()) : shape(solidFill(colour), outline);
  return element(
    "c:ser",
    {},
    beginning(series, i),
    look(series.colour),
    setting("c:invertIfNegative", 0),
    ...points(series, (colour) =>
      [setting("c:invertIfNegative", 0), setting("c:bubble3D", 0), look(colour)].join(""),
    ),
    dataLabels(chart.kind, series),
    element("c:cat", {}, categoryReference(series.categories, values(series.categories))),
    element("c:val", {}, numberReference(series.values, values(series.values))),
  );
}

/** A series of a line or radar chart. */
export function lineSeries(chart: Chart, series: ChartSeries, i: number, values: AreaValues): Xml {
  return element(
    "c:ser",
    {},
    markedBeginning(chart, series, i),
    element("c:cat", {}, categoryReference(series.categories, values(series.categories))),
    element("c:val", {}, numberReference(series.values, values(series.values))),
    chart.kind === "line" ? setting("c:smooth", 0) : "",
  );
}

/** A series of a scatter chart: its categories are the horizontal values. */
export function scatterSeries(chart: Chart, series: ChartSeries, i: number, values: AreaValues): Xml {
  return element(
    "c:ser",
    {},
    markedBeginning(chart, series, i),
    element("c:xVal", {}, numberReference(series.categories, values(series.categories))),
    element("c:yVal", {}, numberReference(series.values, values(series.values))),
    setting("c:smooth", 0),
  );
}

function beginning({ name, nameFrom }: ChartSeries, i: number): Xml {
  const title = nameFrom === null ? textElement("c:v", name) : textReference(nameFrom, [name]);
  return setting("c:idx", i) + setting("c:order", i) + element("c:tx", {}, title);
}

function markedBeginning(chart: Chart, series: ChartSeries, i: number): Xml {
  const { colour, line: drawn } = series;
  const clear = colour === null;
  const stroke =
    clear || drawn === "markers" ? noLine() : line(colour, 2, drawn === "dashed" ? "dash" : "solid");
  const marked = !clear && (drawn === "markers" || drawn === "both");
  return [
    beginning(series, i),
    shape(stroke),
    marked
      ? marker(colour, drawn === "markers" ? 7 : 5)
      : element("c:marker", {}, setting("c:symbol", "none")),
    ...points(series, (own) => [marker(own, 7), setting("c:bubble3D", 0), shape(stroke)].join("")),
    dataLabels(chart.kind, series),
  ].join("");
}

const marker = (colour: string, size: number): Xml =>
  element(
    "c:marker",
    {},
    setting("c:symbol", "circle"),
    setting("c:size", size),
    shape(solidFill(colour), line(colours.background, 0.75)),
  );

/** Points with a colour of their own, in order. */
const points = ({ pointColours }: ChartSeries, look: (colour: string) => Xml): readonly Xml[] =>
  Object.entries(pointColours)
    .sort(([first], [second]) => Number(first) - Number(second))
    .map(([i, colour]) => element("c:dPt", {}, setting("c:idx", i), look(colour)));
