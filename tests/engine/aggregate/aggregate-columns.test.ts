import { aggregateColumns, type MissingRule } from "../../../src/engine";

const columns = [Float64Array.of(10, 20, NaN), Float64Array.of(40, NaN, NaN)];
const arithmetic = { method: "arithmetic", parameters: {} };
const scoresUnder = (rule: MissingRule) =>
  aggregateColumns(columns, Float64Array.of(1, 2), arithmetic, rule).scores;

test("missing elements are treated as the rule says", () => {
  expect(scoresUnder({ rule: "renormalise" })).toEqual(Float64Array.of(30, 20, NaN));
  expect(scoresUnder({ rule: "all" })).toEqual(Float64Array.of(30, NaN, NaN));
});

test("an element of weight 0 does not count", () =>
  expect(aggregateColumns(columns, Float64Array.of(1, 0), arithmetic, { rule: "all" }).scores).toEqual(
    Float64Array.of(10, 20, NaN),
  ));

test("a value that the mean is not defined over is named, and gives no score", () => {
  const geometric = { method: "geometric", parameters: {} };
  const { scores, refusals } = aggregateColumns(
    [Float64Array.of(4, 4), Float64Array.of(9, -1)],
    Float64Array.of(1, 1),
    geometric,
    { rule: "renormalise" },
  );
  expect([...scores]).toEqual([expect.closeTo(6, 12), NaN]);
  expect(refusals).toEqual([{ node: 2, unit: 1, child: 1, value: -1 }]);
});
