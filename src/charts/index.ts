/** Charts as data, laid out once, drawn as SVG text or by React. Pure: no DOM, no font, no colours of its own but paper's. */
export type { LineSeries, RadarSeries, ScatterAxis, ScatterPoint, SlopeLine } from "./decision-charts";
export type {
  Bar,
  BarChart,
  BarRow,
  ChartDescription,
  ChartFrame,
  Extent,
  HeatClass,
  HeatLook,
  HeatMap,
  IntervalChart,
  IntervalRow,
  LinesChart,
  RadarChart,
  ScatterChart,
  ShiftChart,
  ShiftRow,
  SlopeChart,
} from "./description";
export { chartScene } from "./chart-scene";
export { heatClassOf, heatParts, type HeatParts } from "./heat-map";
export { intervalParts, type IntervalParts } from "./intervals";
export { paperPalette } from "./palette";
export type { ColourRole, Palette, Scene, Shape } from "./scene";
export type { SceneOptions } from "./scene-options";
export { elementOf, svgText, type SvgElement, writable } from "./svg";
