import * as engine from "../../../src/engine";

const columns = [Float64Array.of(1, 2, 4, 9), Float64Array.of(3, 1, 2, 7), Float64Array.of(2, 2, 5, 1)];
const sets = [columns, columns];

/** As a program in JavaScript calls them: map gives the position as the second argument, and the list as the third. */
const mapped: readonly [string, () => unknown][] = [
  ["mean", () => columns.map(engine.mean as (column: Float64Array) => number)],
  ["median", () => columns.map(engine.median as (column: Float64Array) => number)],
  ["deviation", () => columns.map(engine.deviation as (column: Float64Array) => number)],
  ["indicatorStatistics", () => columns.map(engine.indicatorStatistics as (column: Float64Array) => unknown)],
  ["cronbach", () => sets.map(engine.cronbach as (items: typeof columns) => number)],
  ["reliability", () => sets.map(engine.reliability as (items: typeof columns) => unknown)],
  ["principalComponents", () => sets.map(engine.principalComponents as (items: typeof columns) => unknown)],
  ["samplingAdequacy", () => sets.map(engine.samplingAdequacy as (items: typeof columns) => unknown)],
  ["bartlett", () => sets.map(engine.bartlett as (items: typeof columns) => unknown)],
];

test.each(mapped)("%s given to map is refused, with the way out", (name, call) => {
  expect(call).toThrow(TypeError);
  expect(call).toThrow(
    /not 0\. Where a function of columns is given to map, write columns\.map\(\(column\) =>/,
  );
  expect(name).not.toBe("");
});

test.each([[[1, 2, 3, 4]], ["weights"], [true], [NaN], [Float32Array.of(1, 2, 3, 4)]])(
  "weights that are no Float64Array are refused: %p",
  (weights) => {
    const given = weights as unknown as Float64Array; // as JavaScript passes it
    expect(() => engine.mean([1, 2, 3, 4], given)).toThrow(/Weights of units are a Float64Array, or null/);
    expect(() => engine.quantile([1, 2, 3, 4], 0.5, given)).toThrow(TypeError);
  },
);

test("null, nothing and a column are taken", () => {
  expect(engine.mean([1, 2, 3])).toBe(2);
  expect(engine.mean([1, 2, 3], null)).toBe(2);
  expect(engine.mean([1, 2, 3], Float64Array.of(0, 0, 1))).toBe(3);
});
