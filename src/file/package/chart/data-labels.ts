import type { Chart, ChartSeries } from "../../../workbook/plan";
import { element, setting, type Xml } from "../xml/element";
import { colours, sizes } from "./look";
import { noFill, noLine, shape } from "./shape";
import { textProperties } from "./text";

/** Where labels stand; Excel calls a file damaged that has a place its kind of chart does not know. */
const places: Readonly<Record<Chart["kind"], string | null>> = {
  barClustered: "outEnd",
  columnClustered: "outEnd",
  barStacked: "ctr",
  columnStacked: "ctr",
  line: "t",
  scatter: "t",
  radar: null,
};

/** The values of a series written beside its points; "" for a series without. */
export function dataLabels(kind: Chart["kind"], series: ChartSeries): Xml {
  if (!series.dataLabels || series.colour === null) return "";
  const place = places[kind];
  const colour = place === "ctr" ? readableOn(series.colour) : colours.text;
  return element(
    "c:dLbls",
    {},
    series.labelFormat === null
      ? ""
      : element("c:numFmt", { formatCode: series.labelFormat, sourceLinked: 0 }),
    shape(noFill(), noLine()),
    textProperties({ size: place === "ctr" ? sizes.crowdedText : sizes.text, colour }),
    place === null ? "" : setting("c:dLblPos", place),
    setting("c:showLegendKey", 0),
    setting("c:showVal", 1),
    setting("c:showCatName", 0),
    setting("c:showSerName", 0),
    setting("c:showPercent", 0),
    setting("c:showBubbleSize", 0),
  );
}

/** White or dark text, whichever has more contrast with a fill: WCAG 2.2's relative luminance. */
function readableOn(fill: string): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(fill.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const withWhite = 1.05 / (luminance + 0.05);
  const withDark = (luminance + 0.05) / (0.0194 + 0.05);
  return withWhite >= withDark ? colours.background : colours.title;
}
