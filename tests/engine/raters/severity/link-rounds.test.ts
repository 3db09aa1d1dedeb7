import { linkRounds, type Rating } from "../../../../src/engine";
import { simulated } from "./simulated";

const design = { units: 20, items: 8, raters: 4, each: 3 };
const first = simulated(1, design);
const second = simulated(2, design);
const renamed = (ratings: readonly Rating[]): readonly Rating[] =>
  ratings.map((rating) => ({ ...rating, rater: `new ${rating.rater}` }));

test("raters of both rounds link them", () => {
  const linked = linkRounds(first.ratings, second.ratings);
  expect(linked.why).toBeNull();
  expect(linked.commonRaters.toSorted()).toEqual(["R0", "R1", "R2", "R3"]);
  expect(linked.before.length).toBe(design.units * design.items);
  expect(linked.model.units.slice(0, 1)).toMatchObject([{ unit: "1: U0" }]);
});

test("a change of raters is no change of level, once it is linked by anchors", () => {
  // The same performance: in the second round by raters who are each a level lower, and who rated some of the first round.
  const lower = (rating: Rating): Rating => ({
    ...rating,
    rater: `new ${rating.rater}`,
    level: Math.max(1, rating.level - 1),
  });
  const after = first.ratings.map(lower);
  const anchors = first.ratings
    .filter(({ unit }) => ["U0", "U1", "U2", "U3", "U4", "U5"].includes(unit))
    .map(lower);
  const { why, before, after: levels } = linkRounds([...first.ratings, ...anchors], after);
  expect(why).toBeNull();
  const mean = (list: readonly { readonly level: number }[]) =>
    list.reduce((sum, { level }) => sum + level, 0) / list.length;
  const raw = mean(first.ratings) - mean(after);
  expect(raw).toBeGreaterThan(0.7);
  expect(Math.abs(mean(levels) - mean(before))).toBeLessThan(0.2);
});

test("other raters in each round: not connected, with the raters by name, and levels as they are", () => {
  const { why, groups, commonRaters, after } = linkRounds(first.ratings, renamed(second.ratings));
  expect(why).toBe("not connected");
  expect(commonRaters).toEqual([]);
  expect(groups.map((group) => group.toSorted())).toEqual([
    ["R0", "R1", "R2", "R3"],
    ["new R0", "new R1", "new R2", "new R3"],
  ]);
  const own = second.ratings.filter(({ unit, item }) => unit === "U0" && item === "I0");
  expect(after[0]!.level).toBeCloseTo(own.reduce((sum, { level }) => sum + level, 0) / own.length, 12);
});

test("a round without levels, and a model that is not found", () => {
  expect(linkRounds(first.ratings, []).why).toBe("no ratings");
  expect(linkRounds(first.ratings, second.ratings, { iterations: 1 }).why).toBe("not converged");
});
