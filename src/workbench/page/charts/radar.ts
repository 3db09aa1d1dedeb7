import type { Box, ChartPicture, WriteNumber } from "./picture";
import { pointsMarkup, type Point } from "./points";
import { scaleOf } from "./scale";
import { element, text, type Markup } from "./svg";

/** A radar: each category a spoke, the first straight up, clockwise from there. */
export function radar(picture: ChartPicture, outer: Box, write: WriteNumber): Markup {
  const count = picture.categories.length;
  const centre = { x: outer.x + outer.width / 2, y: outer.y + outer.height / 2 };
  const radius = Math.max(20, Math.min(outer.width / 2 - 90, outer.height / 2 - 18));
  const extent = picture.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const bounds = { least: picture.valueAxis?.least ?? null, most: picture.valueAxis?.most ?? null };
  const values = scaleOf(extent, bounds, { from: 0, to: radius });
  const at = (k: number, distance: number): Point => {
    const angle = (k / count) * 2 * Math.PI;
    return { x: centre.x + Math.sin(angle) * distance, y: centre.y - Math.cos(angle) * distance };
  };
  const spokes = picture.categories.map((_, k) => k);
  const rings = values.ticks.map((tick) =>
    element("polygon", {
      points: spokes.map((k) => coordinates(at(k, values.at(tick)))).join(" "),
      fill: "none",
      stroke: "#dde3ea",
    }),
  );
  const names = picture.categories.map((name, k) => {
    const place = at(k, radius + 8);
    const side = place.x - centre.x;
    const anchor = Math.abs(side) < 5 ? "middle" : side > 0 ? "start" : "end";
    return element("text", { x: place.x, y: place.y + 4, "text-anchor": anchor }, text(shortened(name)));
  });
  const ticks = values.ticks.map((tick) =>
    element(
      "text",
      { x: centre.x - 4, y: centre.y - values.at(tick) + 4, "text-anchor": "end", style: "fill:#5b6675" },
      text(write(tick, picture.valueAxis?.format ?? "General")),
    ),
  );
  const drawn = picture.series.map((series) =>
    pointsMarkup(
      series,
      series.values.map((value, k) => (value === null ? null : at(k, values.at(value)))),
      true,
    ),
  );
  return [...rings, ...ticks, ...names, ...drawn].join("");
}

const coordinates = ({ x, y }: Point): string => `${x.toFixed(2)},${y.toFixed(2)}`;

const shortened = (name: string): string => (name.length > 24 ? `${name.slice(0, 23)}…` : name);
