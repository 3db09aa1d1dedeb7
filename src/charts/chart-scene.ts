import { barScene } from "./bars";
import type { ChartDescription } from "./description";
import { heatScene } from "./heat-map";
import { intervalScene } from "./intervals";
import { linesScene } from "./lines";
import { radarScene } from "./radar";
import { scatterScene } from "./scatter";
import type { Scene } from "./scene";
import type { SceneOptions } from "./scene-options";
import { shiftScene } from "./shifts";
import { slopeScene } from "./slope";

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
    case "scatter":
      return scatterScene(chart, options);
    case "lines":
      return linesScene(chart, options);
    case "slope":
      return slopeScene(chart, options);
    case "radar":
      return radarScene(chart, options);
  }
}
