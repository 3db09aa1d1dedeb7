import { isWithin, reaches } from "../../src/engine/points";
import { atRounding, upToRounding } from "../../src/sql/stages/at-rounding";

test.each([0, 0.8, 50, -3e7])("a limit of %s is reached in SQL where it is in the engine", (limit) => {
  const more = 1e-12 * Math.max(1, Math.abs(limit));
  const [low, high] = [atRounding(limit), upToRounding(limit)];
  expect([low, low - more].map((x) => reaches(x, limit))).toEqual([true, false]);
  expect([high, high + more].map((x) => isWithin(x, limit))).toEqual([true, false]);
});
