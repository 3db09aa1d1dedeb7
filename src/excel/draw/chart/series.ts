import type { Chart, ChartSeries } from "../../../workbook/plan";
import type { Target } from "../../host/operation";
import { colours, setFont, sizes } from "./chart-look";

/** Where labels stand; Excel refuses a place that its kind of chart does not know. */
const places = {
  barClustered: "OutsideEnd",
  columnClustered: "OutsideEnd",
  barStacked: "Center",
  columnStacked: "Center",
  line: "Top",
  scatter: "Top",
  radar: null,
} as const;

/** Draws the series of a chart that was made with the values of the first. */
export function addSeries(target: Target, chart: Excel.Chart, plan: Chart): void {
  plan.series.forEach((series, i) => {
    const name = series.nameAlone ?? series.name;
    const drawn = i === 0 ? chart.series.getItemAt(0) : chart.series.add(name);
    drawn.name = name;
    drawn.setValues(target.range(series.values));
    drawn.setXAxisValues(target.range(series.categories));
    if (isBars(plan)) setBars(drawn, plan, series);
    else setLine(drawn, series);
    setLabels(drawn, plan, series);
  });
}

const isBars = ({ kind }: Chart): boolean => kind !== "line" && kind !== "radar" && kind !== "scatter";

/** Parts of a stack are distinguished by a thin white line too, not by colour alone. */
function setBars(drawn: Excel.ChartSeries, plan: Chart, { colour, pointColours }: ChartSeries): void {
  drawn.gapWidth = plan.gapWidth;
  if (plan.kind === "barStacked" || plan.kind === "columnStacked") {
    drawn.overlap = 100;
    drawn.format.line.color = colours.background;
  }
  if (colour === null) {
    drawn.format.fill.clear();
    drawn.format.line.clear();
  } else drawn.format.fill.setSolidColor(`#${colour}`);
  for (const [point, own] of Object.entries(pointColours))
    drawn.points.getItemAt(Number(point)).format.fill.setSolidColor(`#${own}`);
}

function setLine(drawn: Excel.ChartSeries, { colour, line, pointColours }: ChartSeries): void {
  const marked = colour !== null && (line === "markers" || line === "both");
  drawn.smooth = false;
  drawn.markerStyle = marked ? "Circle" : "None";
  if (colour === null || line === "markers") drawn.format.line.lineStyle = "None";
  else {
    drawn.format.line.color = `#${colour}`;
    drawn.format.line.weight = 2;
    drawn.format.line.lineStyle = line === "dashed" ? "Dash" : "Continuous";
  }
  if (marked) {
    drawn.markerSize = line === "markers" ? 7 : 5;
    drawn.markerBackgroundColor = `#${colour}`;
    drawn.markerForegroundColor = colours.background;
  }
  for (const [point, own] of Object.entries(pointColours)) {
    const drawnPoint = drawn.points.getItemAt(Number(point));
    drawnPoint.markerBackgroundColor = `#${own}`;
    drawnPoint.markerForegroundColor = colours.background;
  }
}

function setLabels(drawn: Excel.ChartSeries, { kind }: Chart, series: ChartSeries): void {
  const shown = series.dataLabels && series.colour !== null;
  drawn.hasDataLabels = shown;
  if (!shown) return;
  const { dataLabels } = drawn;
  const place = places[kind];
  dataLabels.showValue = true;
  if (place !== null) dataLabels.position = place;
  if (series.labelFormat !== null) dataLabels.numberFormat = series.labelFormat;
  setFont(dataLabels.format.font, sizes.text, place === "Center" ? readableOn(series.colour) : colours.text);
}

/** White or dark text, whichever has more contrast with a fill: WCAG 2.2's relative luminance. */
function readableOn(fill: string | null): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt((fill ?? "FFFFFF").slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return 1.05 / (luminance + 0.05) >= (luminance + 0.05) / (0.0194 + 0.05)
    ? colours.background
    : colours.title;
}
