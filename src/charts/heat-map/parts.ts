import type { HeatMap } from "../description";
import { legend } from "../legend";
import type { Scene, Shape } from "../scene";
import type { SceneOptions } from "../scene-options";
import { heatCells } from "./cells";
import { heatColumnLabels, heatRowLabels } from "./labels";
import { heatLayout } from "./layout";
import { heatLegend } from "./legend";

/** A heat map in parts: the names of its rows stay where they are while its squares are scrolled. */
export interface HeatParts {
  /** Names of the rows; as high as `squares`. */
  readonly names: Scene;
  /** Names of the columns, and the squares below them. */
  readonly squares: Scene;
  readonly legend: Scene;
  /** Side of a square, and where the first one begins in `squares`. */
  readonly cell: number;
  readonly top: number;
}

export function heatParts(chart: HeatMap, options: SceneOptions): HeatParts {
  const layout = heatLayout(chart, options);
  const { left, top, cell, density } = layout;
  const height = top + chart.rows.length * cell + 2;
  const keys = legend(heatLegend(chart), options.width, density.text);
  const scene = (width: number, tall: number, shapes: readonly Shape[]): Scene => {
    const { title, summary } = chart;
    return { width, height: tall, title, summary, shapes };
  };
  return {
    names: scene(left, height, [{ kind: "group", x: 0, y: top, shapes: heatRowLabels(chart, layout) }]),
    squares: scene(layout.width - left, height, [
      ...heatColumnLabels(chart, layout),
      { kind: "group", x: 0, y: top, shapes: heatCells(chart, cell) },
    ]),
    legend: scene(options.width, keys.height, keys.shapes),
    cell,
    top,
  };
}
