import { scaleOf } from "../axis/scale";
import type { IntervalChart } from "../description";
import { type Density, densityOf, type SceneOptions } from "../scene-options";
import { cutLabels } from "../text/cut-labels";
import { widestText } from "../text/text-width";

/** Where things are in an interval chart; the same for each of its rows, so that rows can be drawn one by one. */
export interface IntervalLayout {
  readonly width: number;
  readonly density: Density;
  /** Names, cut to their column. */
  readonly labels: readonly string[];
  readonly plot: { readonly start: number; readonly end: number };
  readonly at: (value: number) => number;
}

const gap = 10;

/** Names take what they need, up to four tenths of the width; the figures at the end are never cut. */
export function intervalLayout({ rows, scale }: IntervalChart, options: SceneOptions): IntervalLayout {
  const { width } = options;
  const density = densityOf(options);
  const rowNames = rows.map(({ label }) => label);
  const names = Math.ceil(Math.min(0.4 * width, 1.05 * widestText(rowNames, density.text)));
  const figures = Math.ceil(
    widestText(
      rows.map(({ figures: text }) => text),
      density.text,
    ),
  );
  const plot = { start: names + gap, end: Math.max(names + gap + 20, width - figures - gap) };
  return {
    width,
    density,
    labels: cutLabels(rowNames, names, density.text),
    plot,
    at: scaleOf(scale, plot.start, plot.end),
  };
}
