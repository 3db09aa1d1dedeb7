import type { LinesChart, LineSeries } from "../decision-charts";
import { legend } from "../legend";
import { plane } from "../plane";
import type { Scene, Shape } from "../scene";
import { densityOf, type SceneOptions } from "../scene-options";
import { seriesEntry, seriesLine, seriesSign } from "../series-look";
import { textWidth } from "../text/text-width";

/** Lines with a sign at each of their points; both axes hold zero. */
export function linesScene(chart: LinesChart, options: SceneOptions): Scene {
  const { width } = options;
  const { text: size } = densityOf(options);
  const { series, mark } = chart;
  const keys = legend(
    series.length > 1 ? series.map(({ name }, k) => seriesEntry(name, k)) : [],
    width,
    size,
  );
  const points = series.flatMap((one) => one.points.filter(isKnown));
  const isMarked = mark !== null && Number.isFinite(mark.x);
  const area = plane({
    ...{ width, size, compact: options.compact ?? false, top: keys.height, locale: chart.locale, inset: 0 },
    x: {
      values: [...points.map(({ x }) => x), ...(isMarked ? [mark.x] : [])],
      words: chart.x,
      ...({ format: "number", from: "zero" } as const),
    },
    y: { values: points.map(({ y }) => y), words: chart.y, format: "number", from: "zero" },
  });
  const markX = isMarked ? area.at(mark.x, 0)[0] : 0;
  return {
    width,
    height: area.end,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...keys.shapes,
      ...area.shapes,
      ...(isMarked ? markShapes(mark.words, markX, area, size) : []),
      ...series.flatMap((one, k) => seriesShapes(one, k, area.at)),
    ],
  };
}

type Point = LineSeries["points"][number];

const isKnown = ({ x, y }: Point): boolean => Number.isFinite(x) && Number.isFinite(y);

function seriesShapes(
  { points }: LineSeries,
  k: number,
  at: (x: number, y: number) => readonly [number, number],
): readonly Shape[] {
  const lines = points.slice(1).flatMap((to, n): readonly Shape[] => {
    const from = points[n];
    return from === undefined || !isKnown(from) || !isKnown(to)
      ? []
      : [seriesLine(k, at(from.x, from.y), at(to.x, to.y))];
  });
  return [...lines, ...points.filter(isKnown).map(({ x, y }) => seriesSign(k, ...at(x, y), 3.5))];
}

/** An upright line with its words at the foot, on the side where there is room: lines of gains rise to the right. */
function markShapes(
  words: string,
  x: number,
  { top, bottom, left, right }: ReturnType<typeof plane>,
  size: number,
): readonly Shape[] {
  const isRight = x + 6 + textWidth(words, size) <= right || x - left < right - x;
  return [
    { kind: "line", x1: x, y1: top, x2: x, y2: bottom, stroke: "text", strokeWidth: 1.5, dash: [5, 4] },
    {
      ...({ kind: "text", x: x + (isRight ? 6 : -6), y: bottom - 7, text: words, size } as const),
      ...({ fill: "text", anchor: isRight ? "start" : "end", strong: true } as const),
    },
  ];
}
