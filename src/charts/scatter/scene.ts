import type { ScatterChart } from "../description";
import { plane } from "../plane";
import type { Scene, Shape } from "../scene";
import { densityOf, type SceneOptions } from "../scene-options";
import { cutLabel } from "../text/cut-label";
import { placeLabels } from "./place-labels";

/** Points, two lines where the fields meet, and the names of the fields in the corners. */
export function scatterScene(chart: ScatterChart, options: SceneOptions): Scene {
  const { width } = options;
  const { text: size } = densityOf(options);
  const known = chart.points.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
  const values = (axis: "x" | "y"): readonly number[] => [chart[axis].cut, ...known.map((p) => p[axis])];
  const area = plane({
    ...{ width, size, top: 0, locale: chart.locale, inset: size + 10 },
    x: { ...chart.x, values: values("x") },
    y: { ...chart.y, values: values("y") },
  });
  // Chosen points are in front.
  const points = [...known]
    .sort((a, b) => Number(a.chosen === true) - Number(b.chosen === true))
    .map((point) => {
      const [x, y] = area.at(point.x, point.y);
      const strong = point.chosen === true;
      return { x, y, strong, radius: strong ? 6 : 4, label: cutLabel(point.label, 0.3 * width, size) };
    });
  const inner = { ...area, top: area.top + size + 6, bottom: area.bottom - size - 6 };
  return {
    width,
    height: area.end,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...area.shapes,
      ...cuts(chart, area),
      ...fieldNames(chart, area, size),
      ...points.map(({ x, y, radius, strong }): Shape => ({
        ...({ kind: "circle", x, y, radius, fill: strong ? "mark" : "first" } as const),
        ...{ stroke: "paper", strokeWidth: 1 },
      })),
      ...placeLabels(points, { ...inner, left: 0, right: width }, size),
    ],
  };
}

type Area = Pick<ReturnType<typeof plane>, "at" | "left" | "right" | "top" | "bottom">;

function cuts({ x, y }: ScatterChart, { at, left, right, top, bottom }: Area): readonly Shape[] {
  const [cutX, cutY] = [at(x.cut, 0)[0], at(0, y.cut)[1]];
  const line = { kind: "line", stroke: "text", strokeWidth: 1.2, dash: [5, 4] } as const;
  return [
    ...(Number.isFinite(x.cut) ? [{ ...line, x1: cutX, x2: cutX, y1: top, y2: bottom }] : []),
    ...(Number.isFinite(y.cut) ? [{ ...line, x1: left, x2: right, y1: cutY, y2: cutY }] : []),
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
