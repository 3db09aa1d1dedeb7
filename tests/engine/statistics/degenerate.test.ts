import fc from "fast-check";
import {
  deviation,
  extent,
  kurtosis,
  mean,
  median,
  quantile,
  skewness,
} from "../../../src/engine/statistics";
import { sum } from "../../../src/engine/statistics/sum";

const none = Float64Array.of(NaN, NaN);
const one = Float64Array.of(NaN, 7);
// Its mean rounds to another number than 0.1.
const constant = new Float64Array(10).fill(0.1);
const withGaps = Float64Array.of(4, NaN, 1, 2, NaN, 5);
const withoutGaps = Float64Array.of(4, 1, 2, 5);

const statistics = {
  deviation,
  kurtosis,
  mean,
  median,
  skewness,
  quartile: (column: Float64Array) => quantile(column, 0.25),
  least: (column: Float64Array) => extent(column).minimum,
  most: (column: Float64Array) => extent(column).maximum,
};

describe.each(Object.entries(statistics))("%s", (name, statistic) => {
  test("of no values is NaN", () => expect(statistic(none)).toBeNaN());

  test("of an empty column is NaN", () => expect(statistic(new Float64Array(0))).toBeNaN());

  test("leaves missing values out", () => expect(statistic(withGaps)).toBe(statistic(withoutGaps)));

  test("does not write into the column", () => {
    const column = Float64Array.from(withGaps);
    statistic(column);
    expect(column).toEqual(withGaps);
  });

  test("of one value", () => {
    const isPlace = !["deviation", "skewness", "kurtosis"].includes(name);
    expect(statistic(one)).toBe(isPlace ? 7 : NaN);
  });
});

test("deviation of a constant column is exactly 0", () => expect(deviation(constant)).toBe(0));

test("skewness of a constant column is NaN", () => expect(skewness(constant)).toBeNaN());

test("kurtosis of a constant column is NaN", () => expect(kurtosis(constant)).toBeNaN());

test("skewness of two values is NaN", () => expect(skewness(Float64Array.of(1, 2))).toBeNaN());

test("kurtosis of three values is NaN, their skewness is not", () => {
  const three = Float64Array.of(1, 2, 9);
  expect(kurtosis(three)).toBeNaN();
  expect(skewness(three)).toBeGreaterThan(1);
});

test("quantile(column, 0) and quantile(column, 1) are the extent", () => {
  expect({ minimum: quantile(withGaps, 0), maximum: quantile(withGaps, 1) }).toEqual(extent(withGaps));
});

test.each([-0.1, 1.1, NaN])("quantile(column, %p) throws a RangeError", (share) => {
  expect(() => quantile(withGaps, share)).toThrow(RangeError);
});

test("median of two equal values is that value, bit for bit", () => {
  expect(median(Float64Array.of(1e308, 1e308))).toBe(1e308);
});

test("sum does not lose small terms between large ones", () => {
  expect(sum(Float64Array.of(1e16, 1, -1e16))).toBe(1);
});

test("deviation does not cancel when the mean is large beside the spread", () => {
  expect(deviation(Float64Array.of(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16))).toBeCloseTo(Math.sqrt(30), 12);
});

test("mean of a constant column is exactly its value in spite of rounding", () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), fc.integer({ min: 1, max: 60 }), (x, n) => {
      expect(mean(new Float64Array(n).fill(x))).toBe(x);
    }),
    { examples: [[0.1, 3]] },
  ));

test("a column that differs by rounding only is constant", () => {
  const rounded = Float64Array.of(3 / 30, 1 / 10, 0.3 / 3, 0.1);
  expect(new Set(rounded).size).toBe(2);
  expect(deviation(rounded)).toBe(0);
  expect(skewness(rounded)).toBeNaN();
});

test("figures that differ in their 15th digit are not constant", () =>
  expect(deviation(Float64Array.of(1.00000000000001, 1.00000000000002))).toBeGreaterThan(0));

test.each([1e-300, 1e-170, 1e-100, 1e80, 1e150])(
  "deviation and shape do not mind figures around %p",
  (size) => {
    const figures = Float64Array.of(3, 4, 5, 2, 3, 4, 5, 6, 4, 7);
    const scaled = figures.map((x) => x * size);
    expect(deviation(scaled) / size).toBeCloseTo(deviation(figures), 12);
    expect(skewness(scaled)).toBeCloseTo(skewness(figures), 12);
    expect(kurtosis(scaled)).toBeCloseTo(kurtosis(figures), 12);
  },
);
