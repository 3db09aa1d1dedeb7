import type { BarChart, HeatMap, IntervalChart, ShiftChart } from "../../../src/charts";

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
