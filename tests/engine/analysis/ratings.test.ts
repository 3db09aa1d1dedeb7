import fc from "fast-check";
import { krippendorff, raterAgreement, type Rating, ratingLevels } from "../../../src/engine";
import { fixtureRows } from "../../support/fixtures";
import { evaluate, examplesOf } from "../../support/examples";
import { difference, goldenCase } from "../../support/golden";

interface Levels {
  readonly uCode: readonly string[];
  readonly iCode: readonly string[];
  readonly n: readonly number[];
  readonly mean: readonly number[];
  readonly median: readonly number[];
  readonly min: readonly number[];
  readonly max: readonly number[];
}

const sample = fixtureRows("sample/ratings.csv").map((row): Rating => ({
  unit: row["uCode"]!,
  item: row["iCode"]!,
  rater: row["Rater"]!,
  level: Number(row["Level"]),
}));
const rating = (unit: string, item: string, rater: string, level: number): Rating => ({
  unit,
  item,
  rater,
  level,
});

describe("ratingLevels(ratings)", () => {
  it("agrees with the reference code on every city and indicator", () => {
    const { expected } = goldenCase<Levels>("raters.json#levels");
    const order = (unit: string, item: string) => `${item} ${unit}`;
    const found = new Map(ratingLevels(sample).map((level) => [order(level.unit, level.item), level]));
    const rows = expected.uCode.map((unit, k) => found.get(order(unit, expected.iCode[k]!))!);
    expect(found.size).toBe(expected.uCode.length);
    const column = (name: "n" | "mean" | "median" | "minimum" | "maximum") => rows.map((row) => row[name]);
    expect(column("n")).toEqual(expected.n);
    expect(difference(column("mean"), expected.mean)).toBeNull();
    expect(column("median")).toEqual(expected.median);
    expect(column("minimum")).toEqual(expected.min);
    expect(column("maximum")).toEqual(expected.max);
  });

  it("leaves out missing ratings, and pairs of unit and item without a rating", () => {
    const found = ratingLevels([
      rating("A", "x", "r", NaN),
      rating("A", "y", "r", 4),
      rating("A", "y", "s", NaN),
    ]);
    expect(found).toEqual([{ unit: "A", item: "y", n: 1, mean: 4, median: 4, minimum: 4, maximum: 4 }]);
    expect(ratingLevels([])).toEqual([]);
  });

  it("does not depend on the order of the ratings, but for the order of what comes out", () => {
    const key = ({ unit, item }: { readonly unit: string; readonly item: string }) => `${item} ${unit}`;
    const sorted = (ratings: readonly Rating[]) =>
      [...ratingLevels(ratings)].sort((a, b) => (key(a) < key(b) ? -1 : 1));
    fc.assert(
      fc.property(fc.shuffledSubarray(sample.slice(0, 60), { minLength: 60 }), (shuffled) => {
        expect(sorted(shuffled)).toEqual(sorted(sample.slice(0, 60)));
      }),
      { numRuns: 20 },
    );
  });

  it("has an example that holds", () => {
    const [example] = examplesOf("src/engine/analysis/ratings.ts");
    expect(evaluate(example!.expression.replace("?.", "."), { ratingLevels })).toBe(Number(example!.result));
  });
});

describe("raterAgreement(ratings, scale)", () => {
  interface Agreement {
    readonly units: number;
    readonly ordinal: number;
    readonly interval: number;
  }

  it.each(["ordinal", "interval"] as const)("agrees with the reference code, %s", (scale) => {
    const byIndicator = goldenCase<Record<string, Agreement>>("raters.json#byIndicator").expected;
    const found = raterAgreement(sample, scale);
    expect(found.map(({ item }) => item)).toEqual([...Object.keys(byIndicator), null]);
    const expected = [...Object.values(byIndicator), goldenCase<Agreement>("raters.json#overall").expected];
    expect(found.map(({ items }) => items)).toEqual(expected.map(({ units }) => units));
    expect(
      difference(
        found.map(({ alpha }) => alpha),
        expected.map((agreement) => agreement[scale]),
      ),
    ).toBeNull();
  });

  it("has Krippendorff's published values from a list of ratings: four observers, twelve units", () => {
    const published = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, NaN, NaN, NaN],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NaN, 3],
      [NaN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NaN],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NaN],
    ].flatMap((row, k) => row.map((level, i) => rating(`u${i}`, "item", `r${k}`, level)));
    const alphas = (["nominal", "ordinal", "interval"] as const).map((scale) =>
      raterAgreement(published, scale).map(({ alpha }) => alpha.toFixed(3)),
    );
    expect(alphas).toEqual([
      ["0.743", "0.743"],
      ["0.815", "0.815"],
      ["0.849", "0.849"],
    ]);
    expect(raterAgreement(published, "nominal")[0]!.exact).toBe(8 / 11);
  });

  it("counts each item on its own units, and all of them together at the end", () => {
    const two = [
      rating("A", "x", "r", 1),
      rating("A", "x", "s", 1),
      rating("A", "y", "r", 5),
      rating("A", "y", "s", 4),
    ];
    const [x, y, all] = raterAgreement(two, "interval");
    expect([x!.exact, y!.exact, all!.exact]).toEqual([1, 0, 0.5]);
    expect(all).toEqual({
      item: null,
      ...krippendorff([Float64Array.of(1, 5), Float64Array.of(1, 4)], "interval"),
    });
  });

  it("has NaN where no unit was rated twice", () => {
    expect(raterAgreement([rating("A", "x", "r", 1)], "ordinal")).toMatchObject([
      { alpha: NaN },
      { alpha: NaN },
    ]);
    expect(raterAgreement([], "ordinal")).toMatchObject([{ item: null, items: 0, alpha: NaN }]);
  });

  it("refuses a rater who gives one unit two levels", () => {
    const twice = [rating("A", "x", "r", 1), rating("A", "x", "r", 2)];
    expect(() => raterAgreement(twice, "ordinal")).toThrow("more than once");
  });
});
