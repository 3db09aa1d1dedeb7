import { rankTicks } from "../axis/rank-ticks";
import { scaleOf } from "../axis/scale";
import type { SlopeChart, SlopeLine } from "../decision-charts";
import type { Scene, Shape } from "../scene";
import { densityOf, narrow, type SceneOptions } from "../scene-options";
import { cutLabels } from "../text/cut-labels";
import { numberedNames } from "../text/numbered-names";
import { widestText } from "../text/text-width";
import { apart } from "./apart";

/** Lines with a name at their ends. */
const most = 20;

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
  const heads = numberedNames(columns, Math.min(step - 8, 2 * Math.min(left, width - right)), width, size);
  const top = size + 14;
  const ranks = Math.max(1, scale.to - scale.from);
  const bottom = top + Math.max(120, named.length * least, Math.min(560, ranks * 9));
  const yOf = scaleOf(scale, top + 6, bottom - 6);
  const ends = [top + 4, bottom - 2] as const;
  return {
    width,
    height: bottom + 8 + heads.height,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...columns.flatMap((_, c): readonly Shape[] => [
        { kind: "line", x1: xOf(c), y1: top, x2: xOf(c), y2: bottom, stroke: "axis", strokeWidth: 1 },
        {
          kind: "text",
          x: xOf(c),
          y: size,
          text: heads.short[c] ?? "",
          size,
          fill: "quiet",
          anchor: "middle",
        },
      ]),
      ...(named.length > 0 ? [] : tickTexts(chart, yOf, left, size)),
      ...[...lines]
        .sort((a, b) => weight(a, named) - weight(b, named))
        .flatMap((line) => lineShapes(line, weight(line, named), xOf, yOf)),
      ...names(named, columns.length - 1, right, "start", nameRoom, {
        yOf,
        ends,
        least,
        size,
        isNamed: true,
      }),
      ...names(named, 0, left, "end", nameRoom, { yOf, ends, least, size, isNamed: !isNarrow }),
      ...heads.list(bottom + 4),
    ],
  };
}

/** The chosen ones, and the first others while there is room. */
function namedLines(lines: readonly SlopeLine[]): readonly SlopeLine[] {
  const chosen = lines.filter((line) => line.chosen === true).slice(0, most);
  const others = lines.filter((line) => line.chosen !== true).slice(0, most - chosen.length);
  return lines.filter((line) => chosen.includes(line) || others.includes(line));
}

/** 0: without a name; 1: with one; 2: chosen. They are drawn in this order. */
const weight = (line: SlopeLine, named: readonly SlopeLine[]): 0 | 1 | 2 =>
  line.chosen === true ? 2 : named.includes(line) ? 1 : 0;

function lineShapes(
  { ranks }: SlopeLine,
  rank: 0 | 1 | 2,
  xOf: (column: number) => number,
  yOf: (rank: number) => number,
): readonly Shape[] {
  const stroke = (["grid", "range", "mark"] as const)[rank];
  const strokeWidth = ([1, 1.5, 3] as const)[rank];
  const pieces = ranks.slice(1).flatMap((to, c): readonly Shape[] => {
    const from = ranks[c] ?? NaN;
    return Number.isFinite(from) && Number.isFinite(to)
      ? [{ kind: "line", x1: xOf(c), y1: yOf(from), x2: xOf(c + 1), y2: yOf(to), stroke, strokeWidth }]
      : [];
  });
  const dots = ranks.flatMap((value, c): readonly Shape[] =>
    rank > 0 && Number.isFinite(value)
      ? [
          {
            kind: "circle",
            x: xOf(c),
            y: yOf(value),
            radius: rank === 2 ? 4.5 : 3,
            fill: stroke,
            stroke: "paper",
            strokeWidth: 1,
          },
        ]
      : [],
  );
  return [...pieces, ...dots];
}

interface NamePlaces {
  readonly yOf: (rank: number) => number;
  readonly ends: readonly [number, number];
  readonly least: number;
  readonly size: number;
  /** Whether names stand beside the ranks. */
  readonly isNamed: boolean;
}

/** Ranks and names beside a column, moved apart where lines end at the same place. */
function names(
  named: readonly SlopeLine[],
  column: number,
  x: number,
  anchor: "start" | "end",
  room: number,
  { yOf, ends, least, size, isNamed }: NamePlaces,
): readonly Shape[] {
  const shown = named.filter(({ ranks }) => Number.isFinite(ranks[column]));
  const labels = cutLabels(
    shown.map(({ label }) => label),
    room,
    size,
  );
  const places = apart(
    shown.map(({ ranks }) => yOf(ranks[column] ?? NaN)),
    least,
    ...ends,
  );
  return shown.map(({ label, ranks, chosen }, k): Shape => {
    const rank = String(ranks[column]);
    const name = labels[k] ?? label;
    const text = !isNamed ? rank : anchor === "start" ? `${rank} ${name}` : `${name} ${rank}`;
    const shape = {
      ...({ kind: "text", x: x + (anchor === "start" ? 8 : -8), y: (places[k] ?? 0) + 0.36 * size } as const),
      ...({ text, size, fill: "text", anchor } as const),
      ...(chosen === true ? { strong: true } : {}),
    };
    return name === label || !isNamed ? shape : { ...shape, whole: label };
  });
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
