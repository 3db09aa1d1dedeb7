import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  deviation,
  impute,
  mean,
  median,
  normalise,
  pearson,
  principalComponents,
  quantile,
  weigh,
} from "../../../src/engine";

/** By NumPy: tests/fixtures/unit-weights/make.py. */
interface Expected {
  readonly columns: Readonly<Record<"x" | "y" | "z", readonly (number | null)[]>>;
  readonly whole: readonly number[];
  readonly population: readonly number[];
  readonly statistics: Readonly<Record<"x" | "y" | "z", Readonly<Record<string, number>>>>;
  readonly correlations: Readonly<Record<"xy" | "xz" | "xyOfRepeated", number>>;
  readonly eigenvalues: readonly number[];
  readonly critic: readonly number[];
  readonly entropy: readonly number[];
}

const file = join(__dirname, "../../fixtures/unit-weights/expected.json");
// The file is what the script writes.
const expected = JSON.parse(readFileSync(file, "utf8")) as Expected;
const column = (name: "x" | "y" | "z"): Float64Array =>
  Float64Array.from(expected.columns[name], (v) => v ?? NaN);
const [x, y, z] = [column("x"), column("y"), column("z")];
const population = Float64Array.from(expected.population);
const whole = Float64Array.from(expected.whole);
const names = ["x", "y", "z"] as const;

describe.each(names)("weighted statistics of %s are NumPy's", (name) => {
  const own = column(name);
  const known = expected.statistics[name];

  test.each([
    ["mean", mean(own, population)],
    ["deviation", deviation(own, population)],
    ["lower", quantile(own, 0.25, population)],
    ["median", median(own, population)],
    ["upper", quantile(own, 0.75, population)],
  ])("%s", (statistic, found) => expect(found).toBeCloseTo(known[statistic] ?? NaN, 11));

  test("percentile rank", () => {
    const found = normalise(own, { method: "percentile rank", unitWeights: population });
    // Whether a unit has one is in the list: null is missing.
    const shares = known["percentileRank"] as unknown as readonly (number | null)[];
    expect(found.ok && [...found.values]).toEqual(
      shares.map((share) => (share === null ? NaN : expect.closeTo(share, 12))),
    );
  });

  test("a unit of weight 2 counts as two in the mean, and in the deviation of a population", () => {
    const { meanOfRepeated = NaN, populationDeviationOfRepeated = NaN } = known;
    expect(mean(own, whole)).toBeCloseTo(meanOfRepeated, 11);
    const n = own.filter((v, i) => !Number.isNaN(v) && (whole[i] ?? 0) > 0).length;
    expect(deviation(own, whole) * Math.sqrt((n - 1) / n)).toBeCloseTo(populationDeviationOfRepeated, 11);
  });

  test("z-score", () => {
    const found = normalise(own, { method: "z-score", unitWeights: population });
    const { mean: centre = NaN, deviation: spread = NaN } = known;
    expect(found.ok && [...found.values]).toEqual(
      [...own].map((v) => (Number.isNaN(v) ? NaN : expect.closeTo((v - centre) / spread, 10))),
    );
  });
});

test("weighted correlations are NumPy's, and a unit of weight 2 is two units", () => {
  expect(pearson(x, y, population)).toBeCloseTo(expected.correlations.xy, 12);
  expect(pearson(x, z, population)).toBeCloseTo(expected.correlations.xz, 12);
  expect(pearson(x, y, whole)).toBeCloseTo(expected.correlations.xyOfRepeated, 12);
});

test("weighted principal components have NumPy's eigenvalues", () => {
  const found = principalComponents([x, y, z], population);
  expect([...(found?.eigenvalues ?? [])]).toEqual(expected.eigenvalues.map((v) => expect.closeTo(v, 11)));
});

test.each([
  ["CRITIC", expected.critic],
  ["entropy", expected.entropy],
] as const)("weights by %s are NumPy's", (method, known) => {
  const found = weigh([x, y, z], { method, unitWeights: population });
  expect(found.ok && [...found.weights]).toEqual(known.map((v) => expect.closeTo(v, 11)));
});

test("a gap takes the weighted mean, and in a group that of the group", () => {
  const filled = impute([x], { method: "mean", unitWeights: population });
  expect(filled.ok && filled.columns[0]?.[9]).toBeCloseTo(expected.statistics.x["mean"] ?? NaN, 11);
  const groups = [...x].map((_, i) => (i < 6 ? "a" : "b"));
  const own = impute([x], { method: "group mean", groups, unitWeights: population });
  expect(own.ok && own.columns[0]?.[9]).toBeCloseTo(mean(x.subarray(6), population.subarray(6)), 12);
});
