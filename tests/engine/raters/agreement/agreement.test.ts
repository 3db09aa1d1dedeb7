import { agreementIntervals, raterAgreement, type Rating, ratersWithOthers } from "../../../../src/engine";
import { simulated } from "../severity/simulated";

const { ratings } = simulated(3, { units: 20, items: 4, raters: 4, each: 3 });
const few = { resamples: 200 };
const rating = (unit: string, item: string, rater: string, level: number): Rating => ({
  unit,
  item,
  rater,
  level,
});

test("alpha, exact agreement and counts are those of raterAgreement", () => {
  const expected = raterAgreement(ratings, "ordinal");
  const found = agreementIntervals(ratings, ({ item }) => item, few);
  expected.slice(0, -1).forEach(({ item, ...figures }, k) => {
    expect(found[k]).toMatchObject({
      key: item,
      items: figures.items,
      ratings: figures.ratings,
      exact: figures.exact,
    });
    expect(found[k]!.alpha).toBeCloseTo(figures.alpha, 12);
  });
});

test("an interval holds alpha, is narrower with more cells, and is the same for the same seed", () => {
  const of = (some: readonly Rating[], seed = 1) =>
    agreementIntervals(some, () => "all", { ...few, seed })[0]!;
  const all = of(ratings);
  const fewer = of(ratings.filter(({ item }) => item === "I0"));
  expect(all.lower).toBeLessThan(all.alpha);
  expect(all.upper).toBeGreaterThan(all.alpha);
  expect(all.upper - all.lower).toBeLessThan(fewer.upper - fewer.lower);
  expect(of(ratings)).toEqual(all);
  expect(of(ratings, 2).lower).not.toBe(all.lower);
});

test("what was drawn does not depend on what else is asked for", () => {
  const found = agreementIntervals(ratings, ({ item }) => item, few);
  for (const one of found)
    expect(
      agreementIntervals(
        ratings.filter(({ item }) => item === one.key),
        ({ item }) => item,
        few,
      ),
    ).toEqual([one]);
});

test("cells that one rater rated do not count, and no cell gives no figure", () => {
  const [one] = agreementIntervals([rating("A", "x", "R", 1), rating("B", "x", "S", NaN)], () => "all", few);
  expect(one).toEqual({ key: "all", items: 0, ratings: 0, alpha: NaN, exact: NaN, lower: NaN, upper: NaN });
  expect(agreementIntervals([], () => "all")).toEqual([]);
});

test("a rater is compared with the others, not the others among themselves", () => {
  const levels = [1, 2, 3, 4, 5];
  const cells = levels.flatMap((level, k) => [
    rating(`U${k}`, "x", "R", level),
    rating(`U${k}`, "x", "S", level),
    rating(`U${k}`, "x", "T", 6 - level),
  ]);
  const [r, s, t] = ratersWithOthers(cells, few);
  expect(r!.alpha).toBeCloseTo(s!.alpha, 12);
  expect(t!.alpha).toBeLessThan(r!.alpha);
  expect(t!.exact).toBe(1 / 5);
  expect(r).toMatchObject({ items: 5, ratings: 15, difference: 0 });
});

test("difference: the rater's level less the mean of the others' on the same cells", () => {
  const found = ratersWithOthers(
    [rating("A", "x", "R", 4), rating("A", "x", "S", 1), rating("A", "x", "T", 2), rating("B", "x", "R", 1)],
    few,
  );
  expect(found.map(({ key, difference, items }) => [key, difference, items])).toEqual([
    ["R", 2.5, 1],
    ["S", -2, 1],
    ["T", -0.5, 1],
  ]);
});

test("a rater without a common cell has no agreement", () => {
  const [alone] = ratersWithOthers([rating("A", "x", "R", 4)], few);
  expect(alone).toMatchObject({ key: "R", items: 0, alpha: NaN, lower: NaN, difference: NaN });
});
