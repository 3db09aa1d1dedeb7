import { numberWriter } from "../axis/number-writer";
import { scaleOf } from "../axis/scale";
import { ticksOf, tickStep } from "../axis/ticks";
import type { RadarChart, RadarSeries } from "../decision-charts";
import { legend } from "../legend";
import type { Scene, Shape } from "../scene";
import { densityOf, type SceneOptions } from "../scene-options";
import { seriesEntry, seriesLine, seriesSign } from "../series-look";
import { cutLabels } from "../text/cut-labels";
import { numberedNames } from "../text/numbered-names";
import { widestText } from "../text/text-width";

type PlaceOf = (axis: number, value: number) => readonly [x: number, y: number];

/** Rings and spokes, a closed line per series, names of the axes around them; the first axis points up. */
export function radarScene(chart: RadarChart, options: SceneOptions): Scene {
  const { width } = options;
  const { text: size } = densityOf(options);
  const { axes, series, scale } = chart;
  const names = cutLabels(
    series.map(({ name }) => name),
    width - 24,
    size,
  );
  const keys = legend(names.map(seriesEntry), width, size);
  const radius = Math.max(60, Math.min(150, 0.32 * width));
  const labels = numberedNames(axes, width / 2 - radius - 10, width, size);
  const wide = labels.height > 0 ? 0 : widestText(labels.short, size);
  const reach = Math.min(170, Math.max(radius, width / 2 - wide - 12));
  const middle = { x: width / 2, y: keys.height + size + 10 + reach };
  const out = scaleOf(scale, 0, reach);
  const onRing = (axis: number, distance: number): readonly [number, number] => {
    const angle = (2 * Math.PI * axis) / Math.max(1, axes.length);
    return [middle.x + distance * Math.sin(angle), middle.y - distance * Math.cos(angle)];
  };
  const place: PlaceOf = (axis, value) => onRing(axis, out(value));
  const bottom = middle.y + reach + size + 10;
  return {
    width,
    height: bottom + labels.height,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...keys.shapes,
      ...web(chart, place, size),
      ...series.flatMap((one, k) => seriesShapes(one, k, axes.length, place)),
      ...labels.short.map((text, k): Shape => axisName(text, onRing(k, reach + 8), middle, size)),
      ...labels.list(bottom),
    ],
  };
}

/** Rings at round numbers, with the numbers at the first spoke. */
function web({ axes, scale, locale }: RadarChart, place: PlaceOf, size: number): readonly Shape[] {
  const ticks = ticksOf(scale, 4).filter((tick) => tick > scale.from);
  const write = numberWriter(locale, tickStep(scale, 4), "number");
  const spokes = axes.map((_, k): Shape => {
    const [[x1, y1], [x2, y2]] = [place(k, scale.from), place(k, scale.to)];
    return { kind: "line", x1, y1, x2, y2, stroke: "grid", strokeWidth: 1 };
  });
  const rings = ticks.map((tick): Shape => ({
    kind: "polygon",
    points: axes.map((_, k) => place(k, tick)),
    ...{ fill: null, stroke: "grid", strokeWidth: 1 },
  }));
  const numbers = ticks.map((tick): Shape => {
    const [x, y] = place(0, tick);
    return {
      kind: "text",
      x: x + 4,
      y: y + size + 1,
      text: write(tick),
      size: Math.max(10, size - 2),
      fill: "quiet",
      anchor: "start",
    };
  });
  return axes.length === 0 ? [] : [...rings, ...spokes, ...numbers];
}

function seriesShapes({ values }: RadarSeries, k: number, count: number, place: PlaceOf): readonly Shape[] {
  const known = (axis: number): number => values[axis] ?? NaN;
  const axes = Array.from({ length: count }, (_, axis) => axis);
  const lines = axes.flatMap((axis): readonly Shape[] => {
    const next = (axis + 1) % count;
    return next === axis || !Number.isFinite(known(axis)) || !Number.isFinite(known(next))
      ? []
      : [seriesLine(k, place(axis, known(axis)), place(next, known(next)))];
  });
  const signs = axes
    .filter((axis) => Number.isFinite(known(axis)))
    .map((axis) => seriesSign(k, ...place(axis, known(axis)), 4));
  return [...lines, ...signs];
}

function axisName(
  text: string,
  [x, y]: readonly [number, number],
  middle: { readonly x: number; readonly y: number },
  size: number,
): Shape {
  const side = Math.abs(x - middle.x) < 2 ? "middle" : x > middle.x ? "start" : "end";
  // Above the top and below the foot of the web.
  const down = y < middle.y - 2 && side === "middle" ? 0 : side === "middle" ? size : 0.36 * size;
  return { kind: "text", x, y: y + down, text, size, fill: "text", anchor: side };
}
