import type { HeatMap } from "../description";
import type { Scene, Shape } from "../scene";
import type { SceneOptions } from "../scene-options";
import { heatParts } from "./parts";

/** The whole heat map: names, squares, and the legend below. */
export function heatScene(chart: HeatMap, options: SceneOptions): Scene {
  const { names, squares, legend } = heatParts(chart, options);
  const at = (x: number, y: number, { shapes }: Scene): Shape => ({ kind: "group", x, y, shapes });
  const bottom = squares.height + 8;
  return {
    ...legend,
    width: names.width + squares.width,
    height: bottom + legend.height,
    shapes: [at(0, 0, names), at(names.width, 0, squares), at(0, bottom, legend)],
  };
}
