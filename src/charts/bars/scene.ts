import { numberWriter } from "../axis/number-writer";
import { tickStep } from "../axis/ticks";
import { valueAxis } from "../axis/value-axis";
import type { BarChart } from "../description";
import { legend } from "../legend";
import type { Scene, Shape } from "../scene";
import type { SceneOptions } from "../scene-options";
import { barLayout } from "./layout";
import { barRow } from "./row";

/** The whole bar chart: a legend where there are two series, the rows, the axis below them. */
export function barScene(chart: BarChart, options: SceneOptions): Scene {
  const layout = barLayout(chart, options);
  const { width, density, scale, ticks, at } = layout;
  const keys = legend(chart.series.length > 1 ? chart.series.map(seriesEntry) : [], width, density.text);
  const top = keys.height;
  const bottom = top + chart.rows.length * layout.row + 2;
  const write = numberWriter(chart.locale, tickStep(scale, ticks), chart.format);
  // No line goes through a name that stands above its bars.
  const spans = layout.above
    ? chart.rows.map(
        (_, k) => [top + k * layout.row + density.text + 2, top + (k + 1) * layout.row - 2] as const,
      )
    : [[top, bottom] as const];
  const axis = valueAxis({ scale, at, spans, bottom, size: density.text, count: ticks, write });
  return {
    width,
    height: bottom + 2 * density.text + 14,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...keys.shapes,
      ...axis,
      ...chart.rows.map((row, k): Shape => {
        const shapes = barRow(row, layout.labels[k] ?? row.label, layout);
        return { kind: "group", x: 0, y: top + k * layout.row, shapes };
      }),
      {
        ...({
          kind: "text",
          x: layout.plot.start,
          y: bottom + 2 * density.text + 8,
          text: chart.axis,
        } as const),
        ...({ size: density.text, fill: "quiet", anchor: "start" } as const),
      },
    ],
  };
}

const seriesEntry = (words: string, k: number) => ({
  words,
  sign: [
    k === 0
      ? ({ kind: "rect", x: 0, y: 1, width: 14, height: 9, fill: "first" } as const)
      : ({ kind: "rect", x: 0, y: 1, width: 14, height: 9, fill: "second", stroke: "first" } as const),
  ],
});
