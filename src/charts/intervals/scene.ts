import type { IntervalChart } from "../description";
import { legend } from "../legend";
import type { Scene } from "../scene";
import type { SceneOptions } from "../scene-options";
import { axisHeight, intervalAxis } from "./axis";
import { intervalLayout } from "./layout";
import { intervalLegend } from "./legend";
import { intervalRow } from "./row";

/** The whole chart: legend, axis, and all rows one below the other. */
export function intervalScene(chart: IntervalChart, options: SceneOptions): Scene {
  const layout = intervalLayout(chart, options);
  const { density, width } = layout;
  const above = legend(intervalLegend(chart), 0, 0, width, density.text);
  const top = above.height + 4 + axisHeight(layout);
  return {
    width,
    height: top + chart.rows.length * density.row + 2,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      ...above.shapes,
      { kind: "group", x: 0, y: above.height + 4, shapes: intervalAxis(chart, layout) },
      ...chart.rows.map((row, k) => ({
        kind: "group" as const,
        x: 0,
        y: top + k * density.row,
        shapes: intervalRow(row, layout.labels[k] ?? row.label, layout),
      })),
    ],
  };
}
