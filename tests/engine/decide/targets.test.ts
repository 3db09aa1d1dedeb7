import {
  createModel,
  nearestBetter,
  pathsToFrontier,
  pathToFrontier,
  type Results,
  score,
  sideBySide,
  usualComparison,
} from "../../../src/engine";
import { sampleModel } from "../../support/sample";

/** Three indicators on a scale of 0 to 100, as they are. */
function indexOf(rows: readonly (readonly (number | null)[])[]): Results {
  const model = createModel({
    units: rows.map((_, i) => `u${i}`),
    indicators: [0, 1, 2].map((j) => ({
      ...{ code: `x${j}`, lower: 0, upper: 100, values: rows.map((row) => row[j] ?? null) },
    })),
    method: { normalisation: { method: "goalposts", parameters: { lower: 0, upper: 100 } } },
  });
  const outcome = score(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.results;
}

const rows = (seed: number, count: number): readonly (readonly (number | null)[])[] => {
  let state = seed;
  const next = (): number => (state = (state * 48271) % 2147483647) % 11;
  return Array.from({ length: count }, () => [0, 1, 2].map(() => (next() === 0 ? null : next() * 10)));
};

/** Every part of one index, by brute force. */
const better = (a: readonly (number | null)[], b: readonly (number | null)[]) => {
  const shared = a.flatMap((x, k) => {
    const y = b[k] ?? null;
    return x === null || y === null ? [] : [y - x];
  });
  const own = a.filter((x) => x !== null).length;
  if (shared.length === 0 || shared.some((d) => d < 0) || shared.every((d) => d === 0)) return null;
  return {
    distance: (shared.reduce((sum, d) => sum + d, 0) * own) / shared.length,
    largest: Math.max(...shared),
  };
};

describe.each([1, 2, 3, 4, 5])("random table %s", (seed) => {
  const table = rows(seed * 7919, 9);
  const results = indexOf(table);

  test("nearestBetter: the least distance of all units that are as good on every part", () => {
    table.forEach((row, i) => {
      if (row.every((x) => x === null)) return expect(nearestBetter(results, "Index", i)).toBeNull();
      const all = table.flatMap((other, k) => {
        const found = better(row, other);
        return found ? [{ ...found, unit: k }] : [];
      });
      const [first] = all.sort((a, b) => a.distance - b.distance || a.unit - b.unit);
      const found = nearestBetter(results, "Index", i);
      expect(found?.unit).toBe(first?.unit);
      if (first) expect(found?.distance).toBeCloseTo(first.distance, 9);
    });
  });

  test.each([20, 40, 100])("paths with steps of at most %s: the shortest of all", (reach) => {
    const isOn = table.map(
      (row) => !row.every((x) => x === null) && table.every((other) => !better(row, other)),
    );
    /** All paths without a circle. */
    const shortest = (i: number, most: number, seen: readonly number[]): readonly [number, number] => {
      if (isOn[i]) return [0, 0];
      const found = table.flatMap((other, k): (readonly [number, number])[] => {
        const step = seen.includes(k) ? null : better(table[i]!, other);
        if (!step || step.largest > most) return [];
        const [distance, steps] = shortest(k, most, [...seen, k]);
        return [[distance + step.distance, steps + 1]];
      });
      return found.sort((a, b) => a[0] - b[0] || a[1] - b[1])[0] ?? [Infinity, Infinity];
    };
    pathsToFrontier(results, "Index", { reach }).forEach((path, i) => {
      expect(path.isOnFrontier).toBe(isOn[i]);
      if (table[i]!.every((x) => x === null))
        return expect([path.steps.length, path.distance]).toEqual([0, NaN]);
      const [distance, steps] = shortest(i, reach, [i]);
      expect(path.isWithinReach).toBe(distance < Infinity);
      if (path.isWithinReach) {
        expect(path.distance).toBeCloseTo(distance, 9);
        return expect(path.steps).toHaveLength(steps);
      }
      const reaches = [10, 20, 30, 40, 50, 60, 70, 80, 90, 100];
      const least = reaches.find((most) => shortest(i, most, [i])[0] < Infinity);
      return expect(path.largest).toBeCloseTo(least ?? NaN, 9);
    });
  });
});

test("a step says what it is made of, the largest difference first", () => {
  const results = indexOf([
    [10, 20, 30],
    [10, 30, 60],
  ]);
  const step = nearestBetter(results, "Index", 0);
  expect(step).toMatchObject({ unit: 1, distance: 40, shared: 3, of: 3 });
  expect(step?.parts.map(({ node, from, to }) => [node, from, to])).toEqual([
    [2, 30, 60],
    [1, 20, 30],
  ]);
  expect(nearestBetter(results, "Index", 1)).toBeNull();
});

test("a difference in the last bits is none", () => {
  expect(
    nearestBetter(
      indexOf([
        [30, 20, 10],
        [0.1 * 3 * 100, 20, 10],
        [90, 90, 90],
      ]),
      "Index",
      0,
    )?.unit,
  ).toBe(2);
});

test("peersOnly: every step goes to a peer; without one there is no path", () => {
  const results = indexOf([
    [10, 10, 10],
    [20, 20, 20],
    [30, 30, 30],
  ]);
  const grouped = {
    ...results,
    model: {
      ...results.model,
      groups: [{ code: "G", name: "G", labels: ["a", "a", "b"] }],
      method: { ...results.model.method, group: "G" },
    },
  };
  expect(pathToFrontier(results, "Index", 0, { reach: 10 }).steps.map(({ unit }) => unit)).toEqual([1, 2]);
  expect(pathToFrontier(results, "Index", 0).steps.map(({ unit }) => unit)).toEqual([2]);
  expect(pathToFrontier(grouped, "Index", 0, { peersOnly: true }).steps).toEqual([]);
});

test("the reach is a quarter of the scale unless it is given", () => {
  expect(
    pathToFrontier(
      indexOf([
        [1, 2, 3],
        [3, 2, 1],
      ]),
      "Index",
      0,
    ).reach,
  ).toBe(25);
});

test("side by side: index, parts and indicators of the chosen units, with the best of each row", () => {
  const outcome = score(sampleModel());
  if (!outcome.ok) throw new Error("not scored");
  const [first] = usualComparison(outcome.results, "PSCI", 6);
  expect(first).toBe(6);
  const compared = sideBySide(outcome.results, "PSCI", [6, 0, 3]);
  expect(new Set(compared.map(({ kind }) => kind))).toEqual(new Set(["index", "part", "indicator"]));
  for (const { scores, isBest, values, kind } of compared) {
    expect([...scores].map((x) => x === Math.max(...scores.filter((y) => !Number.isNaN(y))))).toEqual(isBest);
    expect(values === null).toBe(kind !== "indicator");
  }
});
