import { chartScene, type ChartDescription, paperPalette, svgText } from "../../src/charts";
import { bars, heatMap, intervals, lines, radar, scatter, shifts, slope } from "./support/charts";
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
  ["scatter of 100", scatter(100)],
  ["one point", scatter(1)],
  ["lines", lines(20)],
  ["slope of two", slope(60, 2)],
  ["slope of six", slope(12, 6)],
  ["radar", radar(3, 2)],
  ["radar of ten", radar(10, 5)],
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
    const edges = shapesOf(scene).flatMap((shape): readonly (readonly number[])[] => {
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
      if (shape.kind === "polygon") return shape.points;
      return [[shape.x, shape.y]];
    });
    const isOutside = ([x = NaN, y = NaN]: readonly number[]): boolean =>
      !(x >= -2 && x <= scene.width + 2 && y >= -2 && y <= scene.height + 2);
    expect(edges.filter(isOutside)).toEqual([]);
  });
});

test.each([
  ...[intervals(0), bars([]), shifts([]), heatMap([])],
  ...[scatter(0), lines(0), slope(0, 0), radar(0, 0)],
])("a chart without rows is an empty picture of some height ($kind)", (chart) => {
  const { width, height } = chartScene(chart, { width: 300 });
  expect(width).toBe(300);
  expect(height).toBeGreaterThan(0);
});

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

const missing: readonly ChartDescription[] = [
  scatter(1, { points: [{ label: "Unit", x: NaN, y: 1 }] }),
  scatter(1, { x: { words: "Share", cut: NaN, format: "percent" } }),
  lines(1, { mark: { x: NaN, words: "Budget" } }),
  lines(3, { series: [{ name: "Plan", points: [0, NaN, 2].map((y, x) => ({ x, y })) }] }),
  slope(1, 3, { lines: [{ label: "Unit", ranks: [1, NaN, 2] }] }),
  radar(3, 1, { series: [{ name: "Unit", values: [NaN, 1] }] }),
];

test.each(missing)("what is missing has no mark, and no NaN comes into the picture ($kind)", (chart) => {
  expect(svgText(chartScene(chart, { width: 300 }), paperPalette)).not.toMatch(/NaN|null|undefined|Infinity/);
});

test("a point of which a number is missing is not drawn; a line is broken where a rank is missing", () => {
  const shapes = (chart: ChartDescription, kind: string) =>
    shapesOf(chartScene(chart, { width: 500 })).filter((shape) => shape.kind === kind);
  const points = [
    { label: "A", x: 1, y: 1 },
    { label: "B", x: NaN, y: 1 },
  ];
  expect(shapes(scatter(0, { points }), "circle")).toHaveLength(1);
  const drawn = (ranks: readonly number[]) =>
    shapes(slope(0, 3, { lines: [{ label: "Unit", ranks }] }), "line").length;
  expect(drawn([1, NaN, 2])).toBe(drawn([1, 2, 1]) - 2);
});

test("no label of a scatter chart stands on another, and that of the chosen point is always there", () => {
  const chart = scatter(100);
  const points = chart.points.map((point, k) => ({ ...point, chosen: k === 57 }));
  const labels = textsOf(chartScene({ ...chart, points }, { width: 300 })).filter(({ text }) =>
    text.startsWith("Point"),
  );
  expect(labels.find(({ text }) => text === "Point 58")?.strong).toBe(true);
  const isNear = (k: number, l: number): boolean =>
    Math.abs((labels[k]?.x ?? 0) - (labels[l]?.x ?? 0)) < 36 &&
    Math.abs((labels[k]?.y ?? 0) - (labels[l]?.y ?? 0)) < 11;
  expect(labels.some((_, k) => labels.some((__, l) => k < l && isNear(k, l)))).toBe(false);
});

test("names of a slope chart stand apart where ranks are tied, and chosen units have a name among many", () => {
  const tied = slope(15, 2, {
    lines: Array.from({ length: 15 }, (_, k) => ({ label: `Unit ${k}`, ranks: [1, 1] })),
  });
  const ys = textsOf(chartScene(tied, { width: 300 }))
    .filter(({ text }) => text.includes("Unit"))
    .map(({ y }) => y);
  expect(Math.min(...ys.slice(1).map((y, k) => y - (ys[k] ?? 0)))).toBeGreaterThan(10);
  const many = slope(60, 3);
  const lines = many.lines.map((line, k) => ({ ...line, chosen: k === 59 }));
  const named = textsOf(chartScene({ ...many, lines }, { width: 300 })).filter(({ text }) =>
    /Unit/.test(text),
  );
  expect(named).toHaveLength(20);
  expect(named.some(({ text, strong }) => text.includes("Unit 60") && strong === true)).toBe(true);
});

test("each series of a radar has a dash and a sign of its own", () => {
  const shapes = shapesOf(chartScene(radar(3, 5), { width: 500 }));
  const dashes = new Set(
    shapes.flatMap((shape) =>
      shape.kind === "line" && shape.stroke !== "grid" ? [(shape.dash ?? []).join()] : [],
    ),
  );
  expect(dashes.size).toBe(5);
});

test("names that do not fit around a radar are numbers there, and stand below it", () => {
  const axes = ["Digital identity of all residents", "Open data of the municipality", "Cyber security"];
  const texts = (width: number) =>
    textsOf(chartScene(radar(3, 2, { axes }), { width })).map(({ text }) => text);
  expect(texts(288)).toContain("1");
  expect(texts(288).some((text) => text.startsWith("1  Digital"))).toBe(true);
  expect(texts(900)).toContain("Digital identity of all residents");
});
