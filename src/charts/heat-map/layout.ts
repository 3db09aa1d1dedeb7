import type { HeatMap } from "../description";
import { type Density, densityOf, type SceneOptions } from "../scene-options";
import { cutLabels } from "../text/cut-labels";
import { widestText } from "../text/text-width";

/** Where things are in a heat map. */
export interface HeatLayout {
  readonly density: Density;
  /** Side of a square. */
  readonly cell: number;
  /** Width of the names of the rows, and height of those of the columns. */
  readonly left: number;
  readonly top: number;
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** Whether the names of the columns read from below to above. */
  readonly upright: boolean;
  readonly width: number;
}

/** A square is never smaller than its row's name is high. */
const smallest = 13;
const largest = 26;
const longestColumn = 90;

export function heatLayout({ rows, columns }: HeatMap, options: SceneOptions): HeatLayout {
  const density = densityOf({ ...options, compact: true });
  const left = Math.ceil(Math.min(0.4 * options.width, 1.05 * widestText(rows, density.text))) + 6;
  const room = (options.width - left - 2) / Math.max(1, columns.length);
  const cell = Math.floor(Math.min(largest, Math.max(smallest, room)));
  const upright = widestText(columns, density.text) > cell - 2;
  const columnLabels = cutLabels(columns, upright ? longestColumn : cell, density.text);
  return {
    density,
    cell,
    left,
    top: upright ? Math.ceil(widestText(columnLabels, density.text)) + 8 : density.text + 6,
    rowLabels: cutLabels(rows, left - 6, density.text),
    columnLabels,
    upright,
    width: Math.max(options.width, left + columns.length * cell + 2),
  };
}
