import type { ChartPicture, SeriesPicture } from "../../../../workbench/page/charts/picture";
import { drawChart } from "../../../../workbench/page/charts/draw";

const axis = { title: "", minimum: null, maximum: null, format: null, gridLines: true, visible: true };

const series = (values: readonly (number | null)[], more: Partial<SeriesPicture> = {}): SeriesPicture => ({
  name: "Score",
  values,
  colour: "1F4E79",
  pointColours: {},
  dataLabels: false,
  line: "both",
  labelFormat: null,
  ...more,
});

const picture = (more: Partial<ChartPicture> = {}): ChartPicture => ({
  kind: "barClustered",
  title: "Scores",
  altText: "Bars of scores.",
  legend: "none",
  reverseCategories: true,
  gapWidth: 50,
  categories: ["Ash", "Birch", "Cedar"],
  positions: [1, 2, 3],
  series: [series([10, 20, 40])],
  categoryAxis: axis,
  valueAxis: axis,
  ...more,
});

const draw = (more: Partial<ChartPicture> = {}): string => drawChart(picture(more), 400, 300, String);

/** Numbers of an attribute of each element of a name, in the order in which they are drawn. */
const numbers = (markup: string, name: string, attribute: string): readonly number[] =>
  [...markup.matchAll(new RegExp(`<${name}[^>]*? ${attribute}="([^"]+)"`, "g"))].map(([, value]) =>
    Number(value),
  );

test("a bar is as long as its value, and the first category is on top when reversed", () => {
  const [first = 0, second = 0, third = 0] = numbers(draw(), "rect", "width");
  expect(second / first).toBeCloseTo(2, 1);
  expect(third / first).toBeCloseTo(4, 1);
  const tops = numbers(draw(), "rect", "y");
  expect([...tops].sort((a, b) => a - b)).toEqual(tops);
});

test("stacked parts begin where the one before ends, and a clear one only takes its room", () => {
  const markup = draw({
    kind: "columnStacked",
    series: [series([10, 10, 10], { colour: null }), series([5, 5, 5])],
  });
  expect(numbers(markup, "rect", "height")).toHaveLength(3);
  const [height = 0] = numbers(markup, "rect", "height");
  const [y = 0] = numbers(markup, "rect", "y");
  const whole = draw({ kind: "columnStacked", series: [series([15, 15, 15])] });
  expect(y).toBeCloseTo(numbers(whole, "rect", "y")[0] ?? 0, 0);
  expect(height).toBeCloseTo((numbers(whole, "rect", "height")[0] ?? 0) / 3, 0);
});

test("a value that is missing draws no bar, and breaks a line", () => {
  expect(numbers(draw({ series: [series([10, null, 40])] }), "rect", "width")).toHaveLength(2);
  const broken = draw({ kind: "line", series: [series([10, null, 40])] });
  expect(/ d="([^"]+)"/.exec(broken)?.[1]?.match(/M/g)).toHaveLength(2);
});

test("a point's own colour wins over its series'", () => {
  expect(draw({ series: [series([1, 2, 3], { pointColours: { 1: "FF0000" } })] })).toContain(
    'fill="#FF0000"',
  );
});

test("bounds that an axis gives hold, and longer bars stop at them", () => {
  const markup = draw({ valueAxis: { ...axis, minimum: 0, maximum: 20 } });
  const [, second = 0, third = 0] = numbers(markup, "rect", "width");
  expect(third).toBe(second);
});

test("a radar closes its line, and a scatter puts points by both of their values", () => {
  expect(draw({ kind: "radar" })).toMatch(/ d="[^"]+Z"/);
  const xs = numbers(draw({ kind: "scatter", positions: [0, 10, 5] }), "circle", "cx");
  const [left = 0, right = 0, middle = 0] = xs;
  expect(middle - left).toBeCloseTo((right - left) / 2, 0);
});

test("the legend names each series that is seen", () => {
  const two = [series([1, 2, 3], { name: "Peers" }), series([1, 2, 3], { name: "Room", colour: null })];
  const markup = draw({ legend: "bottom", series: two });
  expect(markup).toContain(">Peers<");
  expect(markup).not.toContain(">Room<");
});

test("texts of the workbook are texts in the image, whatever they hold", () => {
  const hostile = '"><script>alert(1)</script>';
  const markup = draw({ title: hostile, altText: hostile, categories: [hostile, "b", "c"] });
  expect(markup).not.toContain("<script>");
});
