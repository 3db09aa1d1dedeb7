import { shapley } from "../../../src/engine/editions/shapley";

test("shapley of the glove game: two left gloves and one right one are worth a pair", () => {
  // Players 0 and 1 have a left glove, 2 a right one.
  const worth = Float64Array.from({ length: 8 }, (_, m) => ((m & 4) !== 0 && (m & 3) !== 0 ? 1 : 0));
  const found = shapley(3, worth);
  [1 / 6, 1 / 6, 4 / 6].forEach((share, k) => expect(found[k]).toBeCloseTo(share, 12));
});

test("shapley of no player is empty", () => expect(shapley(0, Float64Array.of(5))).toHaveLength(0));
