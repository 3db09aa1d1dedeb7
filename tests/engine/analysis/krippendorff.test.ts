import fc from "fast-check";
import { krippendorff, type RatingScale } from "../../../src/engine";
import { fixtureRows } from "../../support/fixtures";
import { difference, goldenCase } from "../../support/golden";

interface Agreement {
  readonly ratings: number;
  readonly units: number;
  readonly ordinal: number | null;
  readonly interval: number | null;
}

const ratings = fixtureRows("sample/ratings.csv");
const items = [...new Set(ratings.map((row) => `${row["iCode"]} ${row["uCode"]}`))];
const raters = [...new Set(ratings.map((row) => row["Rater"]))].map((rater) => {
  const given = new Map(
    ratings
      .filter((row) => row["Rater"] === rater)
      .map((row) => [`${row["iCode"]} ${row["uCode"]}`, Number(row["Level"])]),
  );
  return items.map((item) => given.get(item) ?? NaN);
});

const check = (columns: readonly Float64Array[], expected: Agreement) => {
  const ordinal = krippendorff(columns, "ordinal");
  expect([ordinal.items, ordinal.ratings]).toEqual([expected.units, expected.ratings]);
  expect(difference([ordinal.alpha], [expected.ordinal])).toBeNull();
  expect(difference([krippendorff(columns, "interval").alpha], [expected.interval])).toBeNull();
};

const scales: readonly RatingScale[] = ["nominal", "ordinal", "interval"];

describe("krippendorff(raters, scale)", () => {
  const byIndicator = goldenCase<Record<string, Agreement>>("raters.json#byIndicator").expected;
  it.each(Object.keys(byIndicator))("agrees with the reference code on %s", (code) => {
    const columns = raters.map((levels) =>
      Float64Array.from(levels.filter((_, k) => items[k]!.startsWith(`${code} `))),
    );
    check(columns, byIndicator[code]!);
  });

  it("agrees with the reference code on all ratings", () => {
    check(
      raters.map((levels) => Float64Array.from(levels)),
      goldenCase<Agreement>("raters.json#overall").expected,
    );
  });

  it("has Krippendorff's published values: four observers, twelve units, missing ratings", () => {
    const published = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, NaN, NaN, NaN],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NaN, 3],
      [NaN, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NaN],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NaN],
    ].map((row) => Float64Array.from(row));
    const alphas = scales.map((scale) => krippendorff(published, scale).alpha.toFixed(3));
    expect(alphas).toEqual(["0.743", "0.815", "0.849"]);
    expect(krippendorff(published, "nominal")).toMatchObject({ items: 11, ratings: 40, exact: 8 / 11 });
  });

  it("is 1 where all agree, and undefined where no disagreement is possible", () => {
    const same = Float64Array.of(1, 2, 3);
    const constant = Float64Array.of(2, 2, 2);
    for (const scale of scales) {
      expect(krippendorff([same, same], scale)).toMatchObject({ alpha: 1, exact: 1 });
      expect(krippendorff([constant, constant], scale)).toMatchObject({ alpha: NaN, exact: 1 });
      expect(krippendorff([same], scale)).toEqual({ items: 0, ratings: 0, alpha: NaN, exact: NaN });
    }
  });

  it("refuses raters of different items", () => {
    expect(() => krippendorff([Float64Array.of(1), Float64Array.of(1, 2)], "nominal")).toThrow("length");
  });

  it("does not depend on the order of the raters; interval not on the unit, ordinal on no rising scale", () => {
    const level = fc.oneof(fc.integer({ min: 1, max: 5 }), fc.constant(NaN));
    const column = fc.array(level, { minLength: 8, maxLength: 8 }).map((list) => Float64Array.from(list));
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 4 }), (columns) => {
        const like = (found: number, expected: number) =>
          Number.isNaN(expected) ? expect(found).toBeNaN() : expect(found).toBeCloseTo(expected, 10);
        const mapped = (map: (x: number) => number) => columns.map((levels) => levels.map(map));
        for (const scale of scales)
          like(krippendorff(columns.toReversed(), scale).alpha, krippendorff(columns, scale).alpha);
        like(
          krippendorff(
            mapped((x) => 3 * x - 7),
            "interval",
          ).alpha,
          krippendorff(columns, "interval").alpha,
        );
        like(krippendorff(mapped(Math.exp), "ordinal").alpha, krippendorff(columns, "ordinal").alpha);
      }),
    );
  });
});
