import { rankTicks } from "../axis/rank-ticks";
import { scaleOf } from "../axis/scale";
import type { SlopeChart } from "../decision-charts";
import type { Scene, Shape } from "../scene";
import { densityOf, narrow, type SceneOptions } from "../scene-options";
import { widestText } from "../text/text-width";
import { columnNames } from "./column-names";
import { endNames } from "./end-names";
import { lineShapes } from "./line-shapes";
import { namedLines, weightOf } from "./named-lines";

/** A column per scenario, a line per unit; names with ranks at the right, and at the left where there is room. */
export function slopeScene(chart: SlopeChart, options: SceneOptions): Scene {
  const { width } = options;
  const { text: size } = densityOf(options);
  const { columns, lines, scale } = chart;
  const named = namedLines(lines);
  const least = size + 2;
  const isNarrow = width < narrow;
  const rankRoom = Math.ceil(widestText([String(scale.to)], size)) + 4;
  const nameRoom = Math.ceil(
    Math.min(
      (isNarrow ? 0.42 : 0.26) * width,
      1.05 *
        widestText(
          named.map(({ label }) => label),
          size,
        ),
    ),
  );
  const left = isNarrow || named.length === 0 ? rankRoom + 6 : nameRoom + rankRoom + 6;
  const right = Math.max(left + 40, width - nameRoom - rankRoom - 6);
  const step = columns.length > 1 ? (right - left) / (columns.length - 1) : 0;
  const xOf = (column: number): number => left + column * step;
  const heads = columnNames(columns, xOf, width, size);
  const top = size + 14;
  const ranks = Math.max(1, scale.to - scale.from);
  const bottom = top + Math.max(120, named.length * least, Math.min(560, ranks * 9));
  const yOf = scaleOf(scale, top + 6, bottom - 6);
  const ends = { yOf, ends: [top + 4, bottom - 2], least, size, room: nameRoom } as const;
  return {
    width,
    height: bottom + 8 + heads.height,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...columns.map((_, c): Shape => {
        const x = xOf(c);
        return { kind: "line", x1: x, y1: top, x2: x, y2: bottom, stroke: "axis", strokeWidth: 1 };
      }),
      ...heads.shapes,
      ...(named.length > 0 ? [] : tickTexts(chart, yOf, left, size)),
      ...[...lines]
        .sort((a, b) => weightOf(a, named) - weightOf(b, named))
        .flatMap((line) => lineShapes(line, weightOf(line, named), xOf, yOf)),
      ...endNames(named, columns.length - 1, { ...ends, x: right, anchor: "start", isNamed: true }),
      ...endNames(named, 0, { ...ends, x: left, anchor: "end", isNamed: !isNarrow }),
      ...heads.list(bottom + 4),
    ],
  };
}

const tickTexts = (
  { scale }: SlopeChart,
  yOf: (rank: number) => number,
  left: number,
  size: number,
): readonly Shape[] =>
  rankTicks(scale, 6, 0.08).map((tick) => ({
    kind: "text",
    x: left - 8,
    y: yOf(tick) + 0.36 * size,
    text: String(tick),
    size,
    fill: "quiet",
    anchor: "end",
  }));
