import fc from "fast-check";
import { varimax } from "../../../src/engine/coherence";

const loading = fc.integer({ min: -99, max: 99 }).map((x) => x / 100);
const table = (factors: number) =>
  fc.array(
    fc.array(loading, { minLength: factors, maxLength: factors }).map((row) => Float64Array.from(row)),
    { minLength: 3, maxLength: 8 },
  );

/** Kaiser's criterion: variance of the squared loadings, as shares of the communality, over the items of each factor. */
function criterion(rows: readonly Float64Array[]): number {
  const shares = rows.map((row) => {
    const communality = row.reduce((sum, x) => sum + x * x, 0);
    return row.map((x) => (communality > 0 ? (x * x) / communality : 0));
  });
  return [...rows[0]!.keys()].reduce((sum, k) => {
    const mean = shares.reduce((total, row) => total + row[k]!, 0) / rows.length;
    return sum + shares.reduce((total, row) => total + (row[k]! - mean) ** 2, 0);
  }, 0);
}

const turned = (rows: readonly Float64Array[], angle: number) =>
  rows.map(([x = 0, y = 0]) =>
    Float64Array.of(x * Math.cos(angle) + y * Math.sin(angle), y * Math.cos(angle) - x * Math.sin(angle)),
  );

test("a rotation keeps the communality of every item, and what all factors explain", () =>
  fc.assert(
    fc.property(table(3), (given) => {
      const { loadings, explained } = varimax(given);
      loadings.forEach((row, j) => expect(Math.hypot(...row)).toBeCloseTo(Math.hypot(...given[j]!), 9));
      const all = given.reduce((sum, row) => sum + row.reduce((total, x) => total + x * x, 0), 0);
      expect(explained.reduce((sum, x) => sum + x, 0)).toBeCloseTo(all, 9);
    }),
  ));

test("of two factors no other angle has a larger criterion", () =>
  fc.assert(
    fc.property(table(2), (given) => {
      const best = criterion(varimax(given).loadings);
      for (let degree = 0; degree < 90; degree += 3)
        expect(best).toBeGreaterThanOrEqual(criterion(turned(given, (degree * Math.PI) / 180)) - 1e-9);
    }),
  ));

test("of three factors no pair can be turned to a larger criterion", () =>
  fc.assert(
    fc.property(table(3), (given) => {
      const { loadings } = varimax(given);
      const best = criterion(loadings);
      for (const [p, q] of [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const)
        for (let degree = 1; degree < 90; degree += 4) {
          const pair = turned(
            loadings.map((row) => Float64Array.of(row[p]!, row[q]!)),
            (degree * Math.PI) / 180,
          );
          const other = loadings.map((row, j) =>
            row.map((x, k) => (k === p ? pair[j]![0]! : k === q ? pair[j]![1]! : x)),
          );
          expect(best).toBeGreaterThanOrEqual(criterion(other) - 1e-9);
        }
    }),
  ));

test("a simple structure is found again after any turn", () => {
  const simple = [
    Float64Array.of(0.9, 0),
    Float64Array.of(0.8, 0),
    Float64Array.of(0, 0.7),
    Float64Array.of(0, 0.6),
  ];
  for (const angle of [0, 0.3, 1, 2.5])
    varimax(turned(simple, angle)).loadings.forEach((row, j) =>
      row.forEach((x, k) => expect(x).toBeCloseTo(simple[j]![k]!, 12)),
    );
});

test("one factor stays as it is but for its sign, and items without loadings keep their zeros", () => {
  expect(varimax([Float64Array.of(-0.5), Float64Array.of(-0.7)]).loadings).toEqual([
    Float64Array.of(0.5),
    Float64Array.of(0.7),
  ]);
  expect(varimax([Float64Array.of(0, 0), Float64Array.of(0.6, 0)]).loadings[0]).toEqual(
    Float64Array.of(0, 0),
  );
});

test("the factor that explains most comes first, and the loadings given are not changed", () => {
  const given = [Float64Array.of(0.1, 0.9), Float64Array.of(0.2, 0.8), Float64Array.of(0.7, 0.1)];
  const before = given.map((row) => row.slice());
  const { explained } = varimax(given);
  expect(explained[0]!).toBeGreaterThan(explained[1]!);
  expect(given).toEqual(before);
});
