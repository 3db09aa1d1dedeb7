import type {
  BarChart,
  HeatMap,
  IntervalChart,
  LinesChart,
  RadarChart,
  ScatterChart,
  ShiftChart,
  SlopeChart,
} from "../../../src/charts";

const frame = { title: "Title", summary: "Summary", locale: "en-GB" };

const words = (x: number): string => (Number.isNaN(x) ? "–" : x.toFixed(2));

/** As many units as wished, each with a range around its rank. */
export const intervals = (count: number, change: Partial<IntervalChart> = {}): IntervalChart => ({
  ...frame,
  kind: "intervals",
  scale: { from: 1, to: count },
  axis: "Rank",
  legend: { mark: "Rank", range: "90% of runs", median: "Median", alike: "Indistinguishable" },
  rows: Array.from({ length: count }, (_, k) => ({
    label: `Unit ${k + 1}`,
    low: Math.max(1, k - 3),
    high: Math.min(count, k + 6),
    mark: k + 1,
    median: k + 1,
    figures: `${k}–${k + 6}`,
  })),
  ...change,
});

export const bars = (values: readonly number[]): BarChart => ({
  ...frame,
  kind: "bars",
  series: ["First order", "Total"],
  axis: "Share",
  format: "number",
  rows: values.map((value, k) => ({
    label: `Input ${k}`,
    bars: [value, value + 0.1].map((x) => ({
      value: x,
      low: x - 0.05,
      high: x + 0.05,
      figures: words(x),
    })),
  })),
});

export const shifts = (values: readonly number[]): ShiftChart => ({
  ...frame,
  kind: "shifts",
  down: "lower",
  up: "higher",
  rows: values.map((value, k) => ({ label: `Unit ${k}`, value, figures: words(value) })),
});

export const heatMap = (values: readonly (readonly number[])[], change: Partial<HeatMap> = {}): HeatMap => ({
  ...frame,
  kind: "heatMap",
  rows: values.map((_, k) => `Indicator ${k}`),
  columns: (values[0] ?? []).map((_, k) => `I${k}`),
  values,
  classes: [
    { below: -0.4, look: "negative", words: "below -0.4" },
    { below: 0.3, look: "weak", words: "to 0.3" },
    { below: Infinity, look: "highest", words: "from 0.3" },
  ],
  framed: [],
  frame: "",
  rowBreaks: [],
  columnBreaks: [],
  ...change,
});

export const scatter = (count: number, change: Partial<ScatterChart> = {}): ScatterChart => ({
  ...frame,
  kind: "scatter",
  x: { words: "Importance: share of the index", cut: 0.05, format: "percent" },
  y: { words: "Performance: points from the median of peers", cut: 3, format: "number" },
  fields: {
    leftTop: "Possibly too much",
    rightTop: "Keep up",
    leftBottom: "Leave",
    rightBottom: "Build up first",
  },
  points: Array.from({ length: count }, (_, k) => ({
    label: `Point ${k + 1}`,
    x: 0.01 + 0.001 * ((k * 37) % 101),
    y: 40 * Math.sin(k),
  })),
  ...change,
});

export const lines = (count: number, change: Partial<LinesChart> = {}): LinesChart => ({
  ...frame,
  kind: "lines",
  x: "Budget",
  y: "Gain in points",
  mark: { x: 2000, words: "Budget: 2,000" },
  series: ["Plan", "Bound"].map((name, s) => ({
    name,
    points: Array.from({ length: count }, (_, k) => ({ x: 200 * k, y: Math.sqrt(k) + 0.2 * s })),
  })),
  ...change,
});

export const slope = (count: number, columns: number, change: Partial<SlopeChart> = {}): SlopeChart => ({
  ...frame,
  kind: "slope",
  columns: Array.from({ length: columns }, (_, c) => `Scenario ${c + 1}`),
  scale: { from: 1, to: Math.max(1, count) },
  lines: Array.from({ length: count }, (_, k) => ({
    label: `Unit ${k + 1}`,
    ranks: Array.from({ length: columns }, (__, c) => 1 + ((k + c * 3) % count)),
  })),
  ...change,
});

export const radar = (axes: number, series: number, change: Partial<RadarChart> = {}): RadarChart => ({
  ...frame,
  kind: "radar",
  axes: Array.from({ length: axes }, (_, k) => `Part ${k + 1}`),
  scale: { from: 0, to: 100 },
  series: Array.from({ length: series }, (_, s) => ({
    name: `City ${s + 1}`,
    values: Array.from({ length: axes }, (__, k) => 50 + 40 * Math.sin(k * (s + 1) + s)),
  })),
  ...change,
});
