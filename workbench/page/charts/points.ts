import { paint } from "./layout";
import type { SeriesPicture } from "./picture";
import { element, type Markup } from "./svg";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line through points and its markers, with the style of the series; a missing point breaks the line. */
export function pointsMarkup(
  series: SeriesPicture,
  points: readonly (Point | null)[],
  closed: boolean,
): Markup {
  const colour = paint(series);
  if (colour === null) return "";
  const dashes = series.line === "dashed" ? "6 4" : undefined;
  const line =
    series.line === "markers"
      ? ""
      : element("path", {
          d: path(points, closed),
          fill: "none",
          stroke: colour,
          "stroke-width": 2,
          "stroke-dasharray": dashes,
        });
  const marked = series.line === "markers" || series.line === "both";
  const markers = points.map((point, k) =>
    marked && point !== null
      ? element("circle", { cx: point.x, cy: point.y, r: 3, fill: paint(series, k) ?? colour })
      : "",
  );
  return line + markers.join("");
}

function path(points: readonly (Point | null)[], closed: boolean): string {
  let drawn = "";
  let broken = true;
  for (const point of points) {
    if (point !== null) drawn += `${broken ? "M" : "L"}${point.x.toFixed(2)} ${point.y.toFixed(2)}`;
    broken = point === null;
  }
  return closed && points.length > 0 && points.every((point) => point !== null) ? `${drawn}Z` : drawn;
}
