import { type Rating, type SeverityModel, severityModel } from "../../../../src/engine";
import { simulated } from "./simulated";

const severityOf = ({ raters }: SeverityModel, rater: string): number =>
  raters.find((one) => one.rater === rater)!.severity;

function rootMeanSquare(errors: readonly number[]): number {
  return Math.sqrt(errors.reduce((sum, x) => sum + x * x, 0) / errors.length);
}

const design = { units: 45, items: 30, raters: 5 };

test.each([
  [1, 5],
  [2, 5],
  [1, 2],
  [2, 2],
  [3, 2],
  [4, 2],
])("severities of 5 raters are found within 0.1 logit: seed %i, %i of them for each cell", (seed, each) => {
  const { ratings, severities } = simulated(seed, { ...design, each });
  const model = severityModel(ratings);
  const errors = Object.entries(severities).map(([rater, x]) => severityOf(model, rater) - x);
  expect(model.converged).toBe(true);
  expect(model.groups).toBe(1);
  expect(rootMeanSquare(errors)).toBeLessThan(0.1);
  // Not by chance: errors are of the size that the standard errors state.
  expect(rootMeanSquare(errors.map((x, r) => x / model.raters[r]!.standardError))).toBeLessThan(2);
  for (const { infit, outfit } of model.raters) {
    expect(Math.abs(infit - 1)).toBeLessThan(0.15);
    expect(Math.abs(outfit - 1)).toBeLessThan(0.2);
  }
});

const { ratings } = simulated(7, { units: 12, items: 6, raters: 4, each: 3 });
const model = severityModel(Object.freeze(ratings));

test("raters and items have mean 0, and thresholds sum to 0", () => {
  const sums = [
    model.raters.reduce((sum, { severity }) => sum + severity, 0),
    model.items.reduce((sum, { difficulty }) => sum + difficulty, 0),
    model.thresholds.reduce((sum, x) => sum + x, 0),
  ];
  for (const sum of sums) expect(sum).toBeCloseTo(0, 9);
});

test("the order of the ratings does not count", () => {
  const other = severityModel(ratings.toReversed());
  for (const { rater, severity } of model.raters) expect(severityOf(other, rater)).toBeCloseTo(severity, 8);
});

test("levels count by their order only", () => {
  const other = severityModel(ratings.map((rating) => ({ ...rating, level: 10 * rating.level ** 2 })));
  expect(other.raters.map(({ severity }) => severity)).toEqual(model.raters.map(({ severity }) => severity));
});

test("with all levels turned round, the severe are the lenient", () => {
  const other = severityModel(ratings.map((rating) => ({ ...rating, level: 6 - rating.level })));
  for (const { rater, severity } of model.raters) expect(severityOf(other, rater)).toBeCloseTo(-severity, 8);
});

test("a rater who copies another has the same severity", () => {
  const copies = ratings.filter(({ rater }) => rater === "R1").map((rating) => ({ ...rating, rater: "GPT" }));
  const other = severityModel([...ratings, ...copies]);
  expect(severityOf(other, "GPT")).toBeCloseTo(severityOf(other, "R1"), 9);
});

test("a rater who is one level lower than another is more severe", () => {
  const lower = ratings
    .filter(({ rater }) => rater === "R1")
    .map((rating) => ({ ...rating, rater: "low", level: Math.max(1, rating.level - 1) }));
  const other = severityModel([...ratings, ...lower]);
  expect(severityOf(other, "low")).toBeGreaterThan(severityOf(other, "R1") + 1);
});

const rating = (unit: string, item: string, rater: string, level: number): Rating => ({
  unit,
  item,
  rater,
  level,
});

test("a rater all of whose levels are at one end is set aside, and the others are as without", () => {
  const kind = ["U0", "U1"].map((unit) => rating(unit, "I0", "kind", 5));
  const other = severityModel([...ratings, ...kind]);
  expect(other.raters.at(-1)).toMatchObject({ rater: "kind", severity: NaN, group: NaN, ratings: 0 });
  for (const { rater, severity } of model.raters) expect(severityOf(other, rater)).toBe(severity);
});

test("so are a unit and an item", () => {
  const top = ["I0", "I1"].map((item) => rating("top", item, "R0", 5));
  const low = ["U0", "U1"].map((unit) => rating(unit, "low", "R1", 1));
  const other = severityModel([...ratings, ...top, ...low]);
  expect(other.units.at(-1)).toEqual({ unit: "top", measure: NaN, standardError: NaN });
  expect(other.items.at(-1)).toEqual({ item: "low", difficulty: NaN, standardError: NaN });
  for (const { rater, severity } of model.raters) expect(severityOf(other, rater)).toBe(severity);
});

test("raters of other units are another group, each with mean 0", () => {
  const others = simulated(8, { units: 12, items: 6, raters: 3, each: 2 }).ratings.map((rating) => ({
    ...rating,
    unit: `other ${rating.unit}`,
    rater: `other ${rating.rater}`,
  }));
  const both = severityModel([...ratings, ...others]);
  expect(both.groups).toBe(2);
  expect(both.converged).toBe(true);
  for (const group of [0, 1]) {
    const own = both.raters.filter((one) => one.group === group);
    expect(own.length).toBe(group === 0 ? 4 : 3);
    expect(own.reduce((sum, { severity }) => sum + severity, 0)).toBeCloseTo(0, 8);
  }
  // One cell that raters of both rated connects them.
  const joined = severityModel([...ratings, ...others, rating("U0", "I0", "other R0", 3)]);
  expect(joined.groups).toBe(1);
});

test("raters who each have items of their own cannot be compared, though they rate the same units", () => {
  const own = simulated(9, { units: 20, items: 6, raters: 1, each: 1 }).ratings;
  const apart = severityModel(own.map((rating) => ({ ...rating, rater: rating.item < "I3" ? "A" : "B" })));
  expect(apart.groups).toBe(2);
  expect(apart.raters.map(({ severity }) => severity)).toEqual([NaN, NaN]);
  expect(apart.raters.map(({ infit }) => Number.isNaN(infit))).toEqual([false, false]);
});

test("the correction draws all measures together by the share of parameters in the ratings", () => {
  const plain = severityModel(ratings, { isCorrected: false });
  const share = 1 - (12 + 5 + 3 + 3) / ratings.length;
  plain.raters.forEach(({ rater, severity, infit }, r) => {
    expect(severityOf(model, rater)).toBeCloseTo(share * severity, 12);
    expect(model.raters[r]!.infit).toBe(infit);
  });
  expect(model.thresholds[0]).toBeCloseTo(share * plain.thresholds[0]!, 12);
});

test("no more ratings than parameters: nothing has a measure", () => {
  const few = [
    rating("A", "x", "R", 1),
    rating("A", "x", "S", 2),
    rating("B", "x", "R", 3),
    rating("B", "x", "S", 1),
  ];
  expect(severityModel(few)).toMatchObject({ converged: false, groups: 0 });
});

test("too few steps are not convergence, and it is said", () => {
  expect(severityModel(ratings, { iterations: 2 })).toMatchObject({ converged: false, iterations: 2 });
});

test.each([
  ["no rating", []],
  ["no level", [rating("A", "x", "R", NaN)]],
  ["one level only", [rating("A", "x", "R", 3), rating("A", "x", "S", 3)]],
])("%s: no severity", (_, few) => {
  const none = severityModel(few);
  expect(none).toMatchObject({ converged: false, groups: 0 });
  expect(none.raters.every(({ severity }) => Number.isNaN(severity))).toBe(true);
});
