import { scaleOf } from "../axis/scale";
import { roundScale } from "../axis/ticks";
import type { BarChart, Extent } from "../description";
import { type Density, densityOf, narrow, type SceneOptions } from "../scene-options";
import { cutLabels } from "../text/cut-labels";
import { widestText } from "../text/text-width";

/** Where things are in a bar chart. */
export interface BarLayout {
  readonly width: number;
  readonly density: Density;
  readonly labels: readonly string[];
  /** Whether the name of a row stands above its bars. */
  readonly above: boolean;
  readonly bar: number;
  readonly row: number;
  readonly plot: { readonly start: number; readonly end: number };
  readonly scale: Extent;
  readonly at: (value: number) => number;
  /** How many round numbers the axis has, about. */
  readonly ticks: number;
}

const gap = 10;

export function barLayout({ rows, series }: BarChart, options: SceneOptions): BarLayout {
  const { width } = options;
  const density = densityOf(options);
  const above = width < narrow;
  const bars = rows.flatMap((row) => row.bars);
  const figures = Math.ceil(
    widestText(
      bars.map(({ figures: text }) => text),
      density.text,
    ),
  );
  const rowNames = rows.map(({ label }) => label);
  const names = above ? width : Math.ceil(Math.min(0.4 * width, 1.05 * widestText(rowNames, density.text)));
  const labels = cutLabels(rowNames, names, density.text);
  // The number below the first grid line needs room at the left.
  const start = above ? density.text + 1 : names + gap;
  const plot = { start, end: Math.max(start + 20, width - figures - gap) };
  const ticks = Math.max(2, Math.floor((plot.end - plot.start) / 60));
  const scale = roundScale(
    bars.flatMap(({ value, low, high }) => [value, low, high]),
    ticks,
  );
  const bar = Math.round(density.row * 0.55);
  const row =
    (above ? density.text + 4 : 0) + Math.max(1, series.length) * (bar + 3) + Math.round(density.row * 0.35);
  return {
    width,
    density,
    labels,
    above,
    bar,
    row,
    plot,
    scale,
    at: scaleOf(scale, plot.start, plot.end),
    ticks,
  };
}
