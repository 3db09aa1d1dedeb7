import * as engine from "../../src/engine";

const x = [3, 1, null, 4, 1.5];
const y = [2, 7, 1, null, 2];
const [columnX, columnY] = [x, y].map((values) => Float64Array.from(values, (value) => value ?? NaN)) as [
  Float64Array,
  Float64Array,
];
const single = Float32Array.of(3, 1, NaN, 4, 1.5);

/** Functions of columns, each called with what stands for the two. */
const calls: readonly [string, (a: engine.Values, b: engine.Values) => unknown][] = [
  ["mean", (a) => engine.mean(a)],
  ["median", (a) => engine.median(a)],
  ["deviation", (a) => engine.deviation(a)],
  ["quantile", (a) => engine.quantile(a, 0.3)],
  ["extent", (a) => engine.extent(a)],
  ["tieTolerance", (a) => engine.tieTolerance(a)],
  ["indicatorStatistics", (a) => engine.indicatorStatistics(a)],
  ["pearson", engine.pearson],
  ["spearman", engine.spearman],
  ["kendall", engine.kendall],
  ["correlate", (a, b) => engine.correlate(a, b, "kendall")],
  ["correlationRatio", engine.correlationRatio],
  ["availability", (a, b) => engine.availability([a, b], 5)],
  ["cronbach", (a, b) => engine.cronbach([a, b])],
  ["reliability", (a, b) => engine.reliability([a, b])],
  ["principalComponents", (a, b) => engine.principalComponents([a, b])],
  ["samplingAdequacy", (a, b) => engine.samplingAdequacy([a, b])],
  ["bartlett", (a, b) => engine.bartlett([a, b])],
  ["krippendorff", (a, b) => engine.krippendorff([a, b], "ordinal")],
  ["peers", (a, b) => engine.peers([a, b], 0, 2)],
  ["benefitOfTheDoubt", (a, b) => engine.benefitOfTheDoubt([a, b], { lower: 0, upper: 1, of: "score" })],
  ["rankWithin", (a) => engine.rankWithin(engine.rankings.dense, a, ["g", "g", "g", "h", "h"], 0)],
  [
    "aggregateColumns",
    (a, b) =>
      engine.aggregateColumns([a, b], [1, 2], { method: "arithmetic", parameters: {} }, { rule: "all" }),
  ],
];

test.each(calls)("%s takes any list of numbers, null and NaN missing", (_, call) => {
  const expected = call(columnX, columnY);
  expect(call(x, y)).toEqual(expected);
  // These are doubles exactly.
  expect(call(single, columnY)).toEqual(expected);
  expect(call(Object.freeze([...x]), { ...y, length: 5 })).toEqual(expected);
});
