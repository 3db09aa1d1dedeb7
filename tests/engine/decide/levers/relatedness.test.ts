import { createModel, relatedness, type Results, score } from "../../../../src/engine";

/** So many units; the first `k` have the first indicator, and so on: 1 for had, 0 for not. */
function results(columns: readonly (readonly number[])[]): Results {
  const outcome = score(
    createModel({
      units: columns[0]!.map((_, i) => `u${i}`),
      indicators: columns.map((values, j) => ({ code: `i${j}`, values })),
    }),
  );
  if (!outcome.ok) throw new Error("It can be scored.");
  return outcome.results;
}

/** 1 for the units of the range, 0 for the others, of 30. */
const had = (from: number, to: number) => Array.from({ length: 30 }, (_, i) => (i >= from && i < to ? 1 : 0));

test("nearness is the smaller of two conditional shares; relatedness the share of it that the unit has", () => {
  // i0: units 0-9; i1: units 0-4 and so a half of i0's; i2: units 8-12, of which two have i0 and none i1.
  const columns = [had(0, 10), had(0, 5), had(8, 13)];
  const [first, second, third] = relatedness(results(columns)) as [Float64Array, Float64Array, Float64Array];
  const [near01, near02] = [5 / 10, 2 / 10];
  // Unit 0 has i0 and i1: of what is near i0, it has i1; of what is near i2, all that is near, i0.
  expect(first[0]).toBeCloseTo(near01 / (near01 + near02), 12);
  expect(second[0]).toBe(1);
  expect(third[0]).toBe(1);
  // Unit 9 has i0 and i2, and unit 20 nothing.
  expect(first[9]).toBeCloseTo(near02 / (near01 + near02), 12);
  expect([first[20], second[20], third[20]]).toEqual([0, 0, 0]);
});

test("an indicator that is near nothing has no relatedness, and neither has any with fewer than 30 units", () => {
  const alone = relatedness(results([had(0, 10), had(10, 20), had(0, 10)]));
  expect(alone[1]!.every(Number.isNaN)).toBe(true);
  const few = [had(0, 10), had(0, 5)].map((values) => values.slice(0, 29));
  expect(
    relatedness(results(few))
      .flatMap((column) => [...column])
      .every(Number.isNaN),
  ).toBe(true);
});
