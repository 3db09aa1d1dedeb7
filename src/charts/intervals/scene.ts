import type { IntervalChart } from "../description";
import type { Scene, Shape } from "../scene";
import type { SceneOptions } from "../scene-options";
import { intervalParts } from "./parts";

/** The whole chart: legend, axis, and all rows one below the other. */
export function intervalScene(chart: IntervalChart, options: SceneOptions): Scene {
  const { legend, axis, rowHeight, row } = intervalParts(chart, options);
  const at = (y: number, { shapes }: Scene): Shape => ({ kind: "group", x: 0, y, shapes });
  const top = legend.height + 4 + axis.height;
  return {
    ...legend,
    height: top + chart.rows.length * rowHeight + 2,
    shapes: [
      at(0, legend),
      at(legend.height + 4, axis),
      ...chart.rows.map((_, k) => at(top + k * rowHeight, row(k))),
    ],
  };
}
