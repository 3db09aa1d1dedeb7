import { chartScene, type ChartDescription, paperPalette, svgText } from "../../src/charts";
import { bars, heatMap, intervals, shifts } from "./support/charts";
import { shapesOf, textsOf } from "./support/shapes";

const square = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => Math.sin(i * j)));

const every: readonly (readonly [string, ChartDescription])[] = [
  ["20 intervals", intervals(20)],
  ["250 intervals", intervals(250)],
  ["bars", bars([0.4, 0.2, -0.05])],
  ["250 bars", bars(Array.from({ length: 250 }, (_, k) => k / 250))],
  ["shifts", shifts([3, 0, -4.5])],
  ["heat map", heatMap(square(12))],
  ["heat map of 30", heatMap(square(30))],
];

describe.each(every)("%s", (_, chart) => {
  test.each([280, 640, 1200])(
    "is legible %d pixels wide: letters of 10 pixels or more, no row on another",
    (width) => {
      for (const compact of [false, true]) {
        const texts = textsOf(chartScene(chart, { width, compact }));
        expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(10);
        const labels = texts.filter(({ text }) => /^(Unit|Input|Indicator)/.test(text)).map(({ y }) => y);
        const steps = labels.slice(1).map((y, k) => y - (labels[k] ?? 0));
        expect(Math.min(...steps)).toBeGreaterThan(10);
      }
    },
  );

  test.each([280, 640])("stays in its picture at %d pixels", (width) => {
    const scene = chartScene(chart, { width });
    const edges = shapesOf(scene).flatMap((shape) => {
      if (shape.kind === "rect")
        return [
          [shape.x, shape.y],
          [shape.x + shape.width, shape.y + shape.height],
        ];
      if (shape.kind === "line")
        return [
          [shape.x1, shape.y1],
          [shape.x2, shape.y2],
        ];
      if (shape.kind === "circle")
        return [
          [shape.x - shape.radius, shape.y],
          [shape.x + shape.radius, shape.y],
        ];
      return [[shape.x, shape.y]];
    });
    const isOutside = ([x = NaN, y = NaN]: readonly number[]): boolean =>
      !(x >= -2 && x <= scene.width + 2 && y >= -2 && y <= scene.height + 2);
    expect(edges.filter(isOutside)).toEqual([]);
  });
});

test.each([intervals(0), bars([]), shifts([]), heatMap([])])(
  "a chart without rows is an empty picture of some height ($kind)",
  (chart) => {
    const { width, height } = chartScene(chart, { width: 300 });
    expect(width).toBe(300);
    expect(height).toBeGreaterThan(0);
  },
);

const lost: readonly ChartDescription[] = [
  intervals(1, {
    rows: [{ label: "Unit", low: NaN, high: NaN, mark: NaN, median: NaN, figures: "–" }],
    scale: { from: 1, to: 1 },
  }),
  bars([NaN]),
  shifts([NaN]),
  heatMap([[NaN, Infinity]]),
];

test.each(lost)(
  "a missing number has a name and no mark, and no NaN comes into the picture ($kind)",
  (chart) => {
    const scene = chartScene(chart, { width: 300 });
    expect(svgText(scene, paperPalette)).not.toMatch(/NaN|null|undefined|Infinity/);
    expect(shapesOf(scene).some((shape) => shape.kind === "circle" && shape.y > 60)).toBe(false);
    expect(textsOf(scene).some(({ text }) => /^(Unit|Input|Indicator)/.test(text))).toBe(true);
  },
);

test("the words of both sides of a chart of shifts stay in it beside long names", () => {
  const rows = shifts([30, -1]).rows.map((row) => ({ ...row, label: "x".repeat(200), figures: "+30" }));
  const texts = textsOf(chartScene({ ...shifts([]), up: "places gained", rows }, { width: 280 }));
  const [down, up] = [
    texts.find(({ text }) => text === "lower"),
    texts.find(({ text }) => text === "places gained"),
  ];
  expect((up?.x ?? NaN) + 12 * 0.5 * "places gained".length).toBeLessThanOrEqual(280);
  expect(down?.x).toBeLessThan(up?.x ?? NaN);
});

test("a bar of some units stands where it stands among all units: the scale is that of the chart", () => {
  const all = intervals(100);
  const few = { ...all, rows: all.rows.slice(40, 43) };
  const dots = (chart: ChartDescription): readonly number[] =>
    shapesOf(chartScene(chart, { width: 600 }))
      .flatMap((shape) => (shape.kind === "circle" ? [shape.x] : []))
      .slice(1);
  const [first = NaN] = dots(few);
  expect(Math.abs(first - (dots(all)[40] ?? NaN))).toBeLessThan(12);
});

test("the class of a value is its square's size, and a negative one has a stroke on it", () => {
  const shapes = shapesOf(chartScene(heatMap([[-0.9, 0, 0.95]]), { width: 300 }));
  const side = (look: string): readonly number[] =>
    shapes.flatMap((shape) => (shape.kind === "rect" && shape.fill === look ? [shape.width] : []));
  expect(side("weak")[0]).toBeLessThan(side("negative")[0] ?? 0);
  expect(side("negative")[0]).toBeLessThan(side("highest")[0] ?? 0);
  expect(shapes.filter((shape) => shape.kind === "line" && shape.stroke === "paper")).toHaveLength(2); // the square, its legend
});

test("a unit that is alike has an outline as well as a colour", () => {
  const rows = intervals(3).rows.map((row, k) => (k === 1 ? { ...row, emphasis: "alike" as const } : row));
  const outlined = shapesOf(chartScene(intervals(3, { rows }), { width: 300 })).filter(
    (shape) => shape.kind === "rect" && shape.stroke === "text",
  );
  expect(outlined).toHaveLength(2);
});
