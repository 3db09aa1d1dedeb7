import type { HeatMap } from "../description";
import { legend } from "../legend";
import type { Scene } from "../scene";
import type { SceneOptions } from "../scene-options";
import { heatCells } from "./cells";
import { heatColumnLabels, heatRowLabels } from "./labels";
import { heatLayout } from "./layout";
import { heatLegend } from "./legend";

/** The whole heat map: names, squares, and the legend below. */
export function heatScene(chart: HeatMap, options: SceneOptions): Scene {
  const layout = heatLayout(chart, options);
  const { left, top, cell, width, density } = layout;
  const bottom = top + chart.rows.length * cell + 10;
  const keys = legend(heatLegend(chart), 0, bottom, options.width, density.text);
  return {
    width,
    height: bottom + keys.height,
    title: chart.title,
    summary: chart.summary,
    shapes: [
      { kind: "group", x: 0, y: top, shapes: heatRowLabels(chart, layout) },
      { kind: "group", x: left, y: 0, shapes: heatColumnLabels(chart, layout) },
      { kind: "group", x: left, y: top, shapes: heatCells(chart, cell) },
      ...keys.shapes,
    ],
  };
}
