import { rankMoves } from "../../../src/engine";

const nan = NaN;

test("moves up and down, the largest first; those without a rank on either side do not count", () => {
  const before = Float64Array.of(1, 2, 3, 4, 5, nan, 7);
  const after = Float64Array.of(4, 2, 1, 3, 5, 6, nan);
  expect(rankMoves(before, after)).toEqual({
    meanAbsoluteShift: (3 + 0 + 2 + 1 + 0) / 5,
    moved: 1 / 5,
    movers: [
      { unit: 0, shift: -3 },
      { unit: 2, shift: 2 },
      { unit: 3, shift: 1 },
    ],
  });
});

test("no more movers than are asked for; of equal moves in the order of the units", () => {
  const { movers, moved } = rankMoves([1, 2, 3, 4], [2, 1, 4, 3], { most: 2, places: 1 });
  expect(movers).toEqual([
    { unit: 0, shift: -1 },
    { unit: 1, shift: 1 },
  ]);
  expect(moved).toBe(1);
});

test("no unit with both ranks has no mean", () => {
  expect(rankMoves([1, nan], [nan, 1])).toEqual({ meanAbsoluteShift: nan, moved: nan, movers: [] });
});
