import { combineRatings, type Rating, type RatingRule } from "../../../src/engine";
import type { Ratings } from "../../../src/engine/raters";

const rule: RatingRule = { summary: "median", raters: 1, disagreement: "warn", limit: 2 };
const levels = (item: string, ...given: readonly number[]): readonly Rating[] =>
  given.map((level, k) => ({ unit: "A", item, rater: `r${k + 1}`, level }));
const scale = { levels: Float64Array.of(1, 2, 3, 4, 5), values: Float64Array.of(0, 10, 40, 60, 100) };

const combined = (given: Partial<Ratings>) =>
  combineRatings({ ratings: [], units: ["A"], items: ["x"], scales: {}, agreed: [], rule, ...given });
const cell = (given: Partial<Ratings>) => combined(given)[0];
const by = (own: Partial<RatingRule>): Partial<Ratings> => ({ rule: { ...rule, ...own } });

describe("combineRatings", () => {
  it("has a cell per item and unit, items one after the other", () => {
    const cells = combined({ units: ["A", "B"], items: ["x", "y"], ratings: levels("y", 3) });
    expect(cells.map(({ unit, item, value }) => [item, unit, value])).toEqual([
      ["x", "A", NaN],
      ["x", "B", NaN],
      ["y", "A", 3],
      ["y", "B", NaN],
    ]);
  });

  it.each(["agreed", "median", "mean", "least", "adjusted"] as const)(
    "%s of one rater is that value",
    (summary) => {
      expect(cell({ ...by({ summary }), ratings: levels("x", 3), scales: { x: scale } })?.value).toBe(40);
    },
  );

  it.each([
    ["agreed", 35],
    ["median", 35],
    ["mean", 40],
    ["least", 0],
    ["adjusted", 35],
  ] as const)("%s is of the values of the levels, not of the levels", (summary, value) => {
    const scales = { x: { levels: Float64Array.of(1, 2, 3, 5), values: Float64Array.of(0, 10, 60, 90) } };
    expect(cell({ ...by({ summary }), ratings: levels("x", 5, 2, 1, 3), scales })?.value).toBe(value);
  });

  it.each(["agreed", "median", "mean", "least", "adjusted"] as const)(
    "an agreed level counts before the %s",
    (summary) => {
      const agreed = [{ unit: "A", item: "x", level: 4 }];
      const own = by({ summary, raters: 9, disagreement: "missing" });
      expect(cell({ ...own, ratings: levels("x", 1, 5), agreed, scales: { x: scale } })).toMatchObject({
        ...{ value: 60, agreed: 4, missing: null, spread: 4 },
      });
      expect(cell({ ...own, agreed, adjusted: () => 7 })).toMatchObject({
        value: 4,
        ratings: [],
        spread: NaN,
      });
    },
  );

  it("takes an agreed level that is not filled in for none, and the last of several", () => {
    const agreed = [2, 5, NaN].map((level) => ({ unit: "A", item: "x", level }));
    expect(cell({ agreed })?.agreed).toBe(5);
    expect(cell({ agreed: agreed.slice(2), ratings: levels("x", 1) })).toMatchObject({
      agreed: NaN,
      value: 1,
    });
  });

  it("has no value where it is agreed that the item does not apply", () => {
    const agreed = [{ unit: "A", item: "x", level: NaN, isNotApplicable: true }];
    expect(cell({ agreed, ratings: levels("x", 1, 5) })).toMatchObject({
      ...{ value: NaN, agreed: NaN, missing: "not applicable", spread: 4 },
    });
  });

  it.each([
    [[], 0, "not rated"],
    [[NaN], 0, "not rated"],
    [[], 2, "not applicable"],
    [[4], 1, "few raters"],
    [[1, 3], 0, "disagreement"],
    [[1, 2], 0, null],
  ] as const)("levels %j with %d times n/a: %s", (given, count, missing) => {
    const notApplicable = Array.from({ length: count }, (_, k) => ({ unit: "A", item: "x", rater: `n${k}` }));
    const found = cell({
      ...by({ raters: 2, disagreement: "missing" }),
      ...{ ratings: levels("x", ...given), notApplicable },
    });
    expect(found).toMatchObject({ missing, notApplicable: count });
    expect(Number.isNaN(found?.value)).toBe(missing !== null);
  });

  it.each(["use", "warn"] as const)(
    "keeps the value of raters who differ where disagreement is %s",
    (disagreement) => {
      expect(cell({ ...by({ disagreement }), ratings: levels("x", 1, 5) })).toMatchObject({
        value: 3,
        spread: 4,
      });
    },
  );

  it("takes the expected value of adjusted levels, and the median where it is not known", () => {
    const ratings = [...levels("x", 2, 4), ...levels("y", 2, 4)];
    const adjusted = (_: string, item: string) => (item === "x" ? 2.6 : NaN);
    const found = combined({ ...by({ summary: "adjusted" }), ratings, items: ["x", "y"], adjusted });
    expect(found.map(({ value }) => value)).toEqual([2.6, 3]);
  });

  it("does not depend on the order of the ratings; raters keep theirs", () => {
    const ratings = [...levels("x", 1, 4, 2), ...levels("y", 3, 5, 5)];
    const [before, after] = [ratings, ratings.toReversed()].map((rows) =>
      combined({ ratings: rows, items: ["x", "y"] }),
    );
    expect(after?.map(({ value, spread }) => [value, spread])).toEqual(
      before?.map(({ value, spread }) => [value, spread]),
    );
    expect(before?.[0]?.ratings.map(({ rater }) => rater)).toEqual(["r1", "r2", "r3"]);
  });

  it("takes levels as values where the item has no scale, whatever its code", () => {
    const code = "constructor";
    expect(combined({ items: [code], ratings: levels(code, 2), scales: { x: scale } })[0]?.value).toBe(2);
  });

  it("refuses a level that is not on the scale of its item", () => {
    expect(() => combined({ ratings: levels("x", 6), scales: { x: scale } })).toThrow("6 is not a level");
  });
});
