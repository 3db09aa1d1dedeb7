import { textWidth } from "./layout";
import type { Box, ChartPicture, WriteNumber } from "./picture";
import { pointsMarkup, type Point } from "./points";
import { scaleOf } from "./scale";
import { element, text, type Markup } from "./svg";

/** Pixels between the end of a spoke and its label. */
const labelGap = 12;
const lineHeight = 13;

/** A radar chart: one spoke per category, the first upwards, the others clockwise. */
export function radar(picture: ChartPicture, outer: Box, write: WriteNumber): Markup {
  const count = picture.categories.length;
  const centre = { x: outer.x + outer.width / 2, y: outer.y + outer.height / 2 };
  const labels = picture.categories.map(twoLines);
  /** Maximum length of the spoke of a label, so that the label stays inside the chart. */
  const reach = (label: readonly string[], k: number): number => {
    const side = Math.abs(Math.sin((k / count) * 2 * Math.PI));
    return side < 0.05 ? Infinity : (outer.width / 2 - Math.max(...label.map(textWidth))) / side - labelGap;
  };
  const radius = Math.max(20, Math.min(outer.height / 2 - 36, ...labels.map((label, k) => reach(label, k))));
  const extent = picture.series.flatMap(({ values }) => values).filter((value) => value !== null);
  const bounds = { minimum: picture.valueAxis?.minimum ?? null, maximum: picture.valueAxis?.maximum ?? null };
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
  const names = labels.map((lines, k) => {
    const place = at(k, radius + labelGap);
    const side = place.x - centre.x;
    const anchor = Math.abs(side) < 5 ? "middle" : side > 0 ? "start" : "end";
    // At the top, the last line of the label is at the end of the spoke; elsewhere the middle of the lines is.
    const first = place.y + 4 - (lines.length - 1) * (anchor === "middle" ? lineHeight : lineHeight / 2);
    return lines
      .map((line, i) =>
        element("text", { x: place.x, y: first + i * lineHeight, "text-anchor": anchor }, text(line)),
      )
      .join("");
  });
  // The outermost number would cover the name of the first category.
  const ticks = values.ticks
    .slice(0, -1)
    .map((tick) =>
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

/** A long name on two lines, broken at the space nearest to its middle, and shortened where necessary. */
function twoLines(name: string): readonly string[] {
  const short = name.length > 40 ? `${name.slice(0, 39)}…` : name;
  if (short.length <= 14) return [short];
  const middle = short.length / 2;
  const spaces = [...short.matchAll(/ /g)].map(({ index }) => index);
  const [at] = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return at === undefined ? [short] : [short.slice(0, at), short.slice(at + 1)];
}
