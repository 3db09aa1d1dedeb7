import type { IntervalChart } from "../description";
import { legend } from "../legend";
import type { Scene, Shape } from "../scene";
import type { SceneOptions } from "../scene-options";
import { axisHeight, intervalAxis } from "./axis";
import { intervalLayout } from "./layout";
import { intervalLegend } from "./legend";
import { intervalRow } from "./row";

/** An interval chart in parts that are drawn one by one, where only the rows in view are. */
export interface IntervalParts {
  readonly legend: Scene;
  readonly axis: Scene;
  readonly rowHeight: number;
  /** The picture of one row; an empty one where there is no such row. */
  readonly row: (position: number) => Scene;
}

/** The parts of an interval chart. The layout is that of the whole, so that a mark is where it is in the whole. */
export function intervalParts(chart: IntervalChart, options: SceneOptions): IntervalParts {
  const layout = intervalLayout(chart, options);
  const { density, width } = layout;
  const keys = legend(intervalLegend(chart), width, density.text);
  const scene = (height: number, shapes: readonly Shape[]): Scene => {
    const { title, summary } = chart;
    return { width, height, title, summary, shapes };
  };
  return {
    legend: scene(keys.height, keys.shapes),
    axis: scene(axisHeight(layout), intervalAxis(chart, layout)),
    rowHeight: density.row,
    row: (position) => {
      const row = chart.rows[position];
      const label = layout.labels[position] ?? "";
      return scene(density.row, row === undefined ? [] : intervalRow(row, label, layout));
    },
  };
}
