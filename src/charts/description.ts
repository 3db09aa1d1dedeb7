import type { ChartFrame, Extent } from "./chart-frame";
import type { LinesChart, RadarChart, ScatterChart, SlopeChart } from "./decision-charts";

export type { ChartFrame, Extent } from "./chart-frame";
export type { LinesChart, RadarChart, ScatterChart, SlopeChart } from "./decision-charts";

/**
 * A chart as data: what it shows, in the words of its readers, with no sizes and no colours. `chartScene` lays it out for a
 * width. A missing number is NaN: its row has a name and no mark.
 */
export type ChartDescription =
  IntervalChart | BarChart | ShiftChart | HeatMap | ScatterChart | LinesChart | SlopeChart | RadarChart;

/** A row per unit: a bar from low to high, a dot at the mark, a line at the median. */
export interface IntervalChart extends ChartFrame {
  readonly kind: "intervals";
  readonly rows: readonly IntervalRow[];
  /** Ends of the scale: of ranks 1 and the number of all units, also where only some of them are shown. */
  readonly scale: Extent;
  /** Above the axis: "Rank". */
  readonly axis: string;
  /** In words, of the three marks; the median's may be empty where no row has one. */
  readonly legend: {
    readonly mark: string;
    readonly range: string;
    readonly median: string;
    /** Of rows with the emphasis "alike". */
    readonly alike: string;
  };
}

export interface IntervalRow {
  readonly label: string;
  readonly low: number;
  readonly high: number;
  /** The dot: the reference rank. */
  readonly mark: number;
  readonly median: number;
  /** At the end of the row: "9–17". */
  readonly figures: string;
  /** The unit that was chosen, and those that cannot be distinguished from it. */
  readonly emphasis?: "chosen" | "alike";
}

/** Bars in the order of the rows, with one or two series, each bar with an interval or none. */
export interface BarChart extends ChartFrame {
  readonly kind: "bars";
  readonly series: readonly string[];
  readonly rows: readonly BarRow[];
  readonly axis: string;
  /** Format of the numbers on the axis. */
  readonly format: "number" | "percent";
}

export interface BarRow {
  readonly label: string;
  /** One per series. */
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly value: number;
  /** Ends of the interval; NaN for none. */
  readonly low: number;
  readonly high: number;
  /** The value in words: "0.42". */
  readonly figures: string;
}

/** Bars to the right of zero for a gain, to the left for a loss. */
export interface ShiftChart extends ChartFrame {
  readonly kind: "shifts";
  readonly rows: readonly ShiftRow[];
  /** Of each side, in words: "lower places", "higher places". */
  readonly down: string;
  readonly up: string;
}

export interface ShiftRow {
  readonly label: string;
  readonly value: number;
  /** "+4". */
  readonly figures: string;
}

/** A table of numbers as squares: class by size, sign by a minus, and colour third. */
export interface HeatMap extends ChartFrame {
  readonly kind: "heatMap";
  readonly rows: readonly string[];
  /** Short, best a code: they stand upright above narrow columns. */
  readonly columns: readonly string[];
  /** Row by row; NaN draws nothing. */
  readonly values: readonly (readonly number[])[];
  /** From the lowest to the highest. */
  readonly classes: readonly HeatClass[];
  /** Cells with a frame around them: `[row, column]`. */
  readonly framed: readonly (readonly [row: number, column: number])[];
  /** Of the frame, in words; empty where no cell has one. */
  readonly frame: string;
  /** Rows and columns that begin a part: a line is drawn before them. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
}

export interface HeatClass {
  /** Values below this, and not in the class before; Infinity for the last. */
  readonly below: number;
  readonly look: HeatLook;
  /** "-0.4 to 0.3". */
  readonly words: string;
}

/** The look of a class: size, sign and colour. */
export type HeatLook = "negative" | "negativeWeak" | "weak" | "positiveWeak" | "positive" | "highest";
