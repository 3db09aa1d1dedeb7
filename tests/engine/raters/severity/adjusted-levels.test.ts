import { adjustedLevels, type Rating, type SeverityModel } from "../../../../src/engine";

const rating = (unit: string, item: string, rater: string, level: number): Rating => ({
  unit,
  item,
  rater,
  level,
});

const rater = (name: string, severity: number): SeverityModel["raters"][number] => ({
  rater: name,
  severity,
  standardError: 0.1,
  infit: 1,
  outfit: 1,
  ratings: 10,
  group: 0,
});

/** Two levels, 1 and 2, with one threshold at 0: the chance of 2 is 1 / (1 + exp(severity - measure + difficulty)). */
const model: SeverityModel = {
  raters: [rater("mild", -1), rater("severe", 1), rater("unknown", NaN)],
  items: [{ item: "x", difficulty: 0.5, standardError: 0.1 }],
  units: [{ unit: "A", measure: 0.5, standardError: 0.1 }],
  levels: Float64Array.of(1, 2),
  thresholds: Float64Array.of(0),
  converged: true,
  iterations: 5,
  groups: 1,
};

const shift = 1 / (1 + Math.exp(-1)) - 0.5;

test("a rating is raised by what its rater is expected to give less than a rater of mean severity", () => {
  const [severe] = adjustedLevels(model, [rating("A", "x", "severe", 1)]);
  expect(severe).toMatchObject({ unit: "A", item: "x" });
  expect(severe!.level).toBeCloseTo(1 + shift, 12);
  const [mild] = adjustedLevels(model, [rating("A", "x", "mild", 2)]);
  expect(mild!.level).toBeCloseTo(2 - shift, 12);
});

test("the level of a cell is the mean of its ratings so raised, within the scale", () => {
  const both = [rating("A", "x", "severe", 1), rating("A", "x", "mild", 2)];
  expect(adjustedLevels(model, both)[0]!.level).toBeCloseTo(1.5, 12);
  expect(adjustedLevels(model, [rating("A", "x", "severe", 2)])[0]!.level).toBe(2);
});

test("a level that only a unit without a measure was given stays, though the model does not have it", () => {
  const found = adjustedLevels(model, [rating("B", "x", "severe", 3), rating("A", "x", "severe", 1)]);
  expect(found[0]).toMatchObject({ unit: "B", level: 3, value: 3 });
});

test("values are those of the scale, however unequal their steps", () => {
  const scales = { x: { levels: Float64Array.of(1, 2), values: Float64Array.of(0, 10) } };
  const [severe] = adjustedLevels(model, [rating("A", "x", "severe", 1)], scales);
  expect(severe!.value).toBeCloseTo(10 * shift, 12);
  expect(severe!.level).toBeCloseTo(1 + shift, 12);
});

test("where the rater, the unit or the item has no measure, levels stay as they are; blanks are left out", () => {
  const found = adjustedLevels(model, [
    rating("A", "x", "unknown", 1),
    rating("B", "x", "severe", 1),
    rating("A", "constructor", "severe", 2),
    rating("C", "x", "severe", NaN),
  ]);
  expect(found.map(({ unit, item, level }) => [unit, item, level])).toEqual([
    ["A", "x", 1],
    ["B", "x", 1],
    ["A", "constructor", 2],
  ]);
});
