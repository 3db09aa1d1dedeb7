import type { ScatterChart } from "../description";
import { plane } from "../plane";
import type { Scene, Shape } from "../scene";
import { densityOf, type SceneOptions } from "../scene-options";
import { cutLabel } from "../text/cut-label";
import { type Box, placeLabels } from "./place-labels";

/** Points, two lines where the fields meet, and the names of the fields in the corners. */
export function scatterScene(chart: ScatterChart, options: SceneOptions): Scene {
  const { width } = options;
  const { text: size } = densityOf(options);
  const known = chart.points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const values = (axis: "x" | "y"): readonly number[] => [chart[axis].cut, ...known.map((p) => p[axis])];
  const area = plane({
    ...{ width, size, compact: options.compact ?? false, top: 0, locale: chart.locale, inset: size + 10 },
    x: { ...chart.x, from: "values", values: values("x") },
    y: { ...chart.y, from: "values", values: values("y") },
  });
  // Chosen points are in front.
  const points = [...known]
    .sort((a, b) => Number(a.chosen === true) - Number(b.chosen === true))
    .map((point) => {
      const [x, y] = area.at(point.x, point.y);
      const strong = point.chosen === true;
      return { x, y, strong, radius: strong ? 6 : 4, label: cutLabel(point.label, 0.3 * width, size) };
    });
  const inner = { ...area, top: area.top + size + 5, bottom: area.bottom - size - 3 };
  const cuts = cutLines(chart, inner);
  return {
    width,
    height: area.end,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...area.shapes,
      ...cuts.map(({ left, right, top, bottom }): Shape => ({
        ...({ kind: "line", x1: left, y1: top, x2: right, y2: bottom } as const),
        ...{ stroke: "text", strokeWidth: 1.2, dash: [5, 4] },
      })),
      ...fieldNames(chart, area, size),
      ...points.map(({ x, y, radius, strong }): Shape => ({
        ...({ kind: "circle", x, y, radius, fill: strong ? "mark" : "first" } as const),
        ...{ stroke: "paper", strokeWidth: 1 },
      })),
      ...placeLabels(points, { ...inner, right: width }, cuts, size),
    ],
  };
}

type Area = Pick<ReturnType<typeof plane>, "at" | "left" | "right" | "top" | "bottom">;

/** Where the fields meet; not through the names of the fields. */
function cutLines({ x, y }: ScatterChart, inner: Area): readonly Box[] {
  const { at, left, right, top, bottom } = inner;
  const [cutX, cutY] = [at(x.cut, 0)[0], at(0, y.cut)[1]];
  return [
    ...(Number.isFinite(x.cut) ? [{ left: cutX, right: cutX, top, bottom }] : []),
    ...(Number.isFinite(y.cut) ? [{ left, right, top: cutY, bottom: cutY }] : []),
  ];
}

/** In the corners of the frame, where no point is. */
function fieldNames(
  { fields }: ScatterChart,
  { left, right, top, bottom }: Area,
  size: number,
): readonly Shape[] {
  const room = (right - left) / 2 - 8;
  const name = (words: string, x: number, y: number, anchor: "start" | "end"): readonly Shape[] => {
    const text = cutLabel(words, room, size);
    const shape = { kind: "text", x, y, text, size, fill: "quiet", anchor, strong: true } as const;
    return words === "" ? [] : [text === words ? shape : { ...shape, whole: words }];
  };
  const [high, low] = [top + size + 3, bottom - 6];
  return [
    ...name(fields.leftTop, left + 5, high, "start"),
    ...name(fields.rightTop, right - 5, high, "end"),
    ...name(fields.leftBottom, left + 5, low, "start"),
    ...name(fields.rightBottom, right - 5, low, "end"),
  ];
}
