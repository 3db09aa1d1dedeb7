import { barScene } from "./bars";
import type { ChartDescription } from "./description";
import { heatScene } from "./heat-map";
import { intervalScene } from "./intervals";
import type { Scene } from "./scene";
import type { SceneOptions } from "./scene-options";
import { shiftScene } from "./shifts";

/** A chart laid out for a width. The same description and width give the same picture everywhere. */
export function chartScene(chart: ChartDescription, options: SceneOptions): Scene {
  switch (chart.kind) {
    case "intervals":
      return intervalScene(chart, options);
    case "bars":
      return barScene(chart, options);
    case "shifts":
      return shiftScene(chart, options);
    case "heatMap":
      return heatScene(chart, options);
  }
}
