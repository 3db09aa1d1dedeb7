import type { ChartFrame, Extent } from "./chart-frame";

/** Points on two axes, cut in four fields that have names: importance and performance. */
export interface ScatterChart extends ChartFrame {
  readonly kind: "scatter";
  readonly points: readonly ScatterPoint[];
  readonly x: ScatterAxis;
  readonly y: ScatterAxis;
  /** Names of the fields, in the corners; empty texts where there is no cut. */
  readonly fields: {
    readonly leftTop: string;
    readonly rightTop: string;
    readonly leftBottom: string;
    readonly rightBottom: string;
  };
}

export interface ScatterAxis {
  /** "Importance: share of the index". */
  readonly words: string;
  /** Where the fields meet; NaN: nowhere. */
  readonly cut: number;
  readonly format: "number" | "percent";
}

export interface ScatterPoint {
  /** Short, best a code or a number: it stands beside the point, where there is room. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  /** Whether it is drawn larger, with its label strong. */
  readonly chosen?: boolean;
}

/** One to three lines over numbers: the gain over the money. */
export interface LinesChart extends ChartFrame {
  readonly kind: "lines";
  /** Shown in a legend where there is more than one. */
  readonly series: readonly LineSeries[];
  /** Below the axis: "Budget"; above it: "Gain in points". */
  readonly x: string;
  readonly y: string;
  /** A place that is marked by an upright line, with its words: the budget. Null for none. */
  readonly mark: { readonly x: number; readonly words: string } | null;
}

export interface LineSeries {
  readonly name: string;
  /** In the order of x; one with NaN is left out, and the line is broken there. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Ranks in two or more columns, a line per unit; rank 1 is at the top. */
export interface SlopeChart extends ChartFrame {
  readonly kind: "slope";
  /** Names of the columns: of scenarios, of editions. */
  readonly columns: readonly string[];
  /**
   * Those with `label` drawn at both ends are the chosen ones and, while no more than 20 are, the first ones; the others are
   * thin lines without a name.
   */
  readonly lines: readonly SlopeLine[];
  /** Ends of the scale: 1 and the number of all ranks. */
  readonly scale: Extent;
}

export interface SlopeLine {
  readonly label: string;
  /** One per column; NaN where the unit has none: the line is broken there. */
  readonly ranks: readonly number[];
  readonly chosen?: boolean;
}

/** Two to five series over three to ten axes; each series has a dash and a sign of its own. */
export interface RadarChart extends ChartFrame {
  readonly kind: "radar";
  readonly axes: readonly string[];
  readonly series: readonly RadarSeries[];
  /** Ends of all axes: of the middle and of the outer ring. */
  readonly scale: Extent;
}

export interface RadarSeries {
  readonly name: string;
  /** One per axis; NaN has no sign, and the line is broken there. */
  readonly values: readonly number[];
}
