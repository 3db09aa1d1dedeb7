import fc from "fast-check";
import {
  comparePairs,
  indistinguishable,
  indistinguishableFrom,
  type Pair,
} from "../../../src/engine/uncertainty";

/** The simple definition. */
function simplePairs(ranks: readonly Float32Array[], nominal: Float64Array, limit: number): readonly Pair[] {
  const order = [...nominal.keys()]
    .filter((unit) => !Number.isNaN(nominal[unit]!))
    .sort((a, b) => nominal[a]! - nominal[b]! || a - b);
  return order.flatMap((upper, place) =>
    order.slice(place + 1).map((lower): Pair => {
      const differences = [...ranks[upper]!].map((rank, r) => rank - ranks[lower]![r]!);
      const runs = differences.filter((x) => !Number.isNaN(x)).length;
      const below = differences.filter((x) => x > 0).length / runs;
      return {
        upper,
        lower,
        above: differences.filter((x) => x < 0).length / runs,
        below,
        distinguishable: below <= limit && nominal[upper]! < nominal[lower]!,
      };
    }),
  );
}

const rank = (units: number) =>
  fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 2, max: 2 * units }).map((twice) => twice / 2) },
    { weight: 1, arbitrary: fc.constant(NaN) },
  );

/** Ranks of any form: halves, ties, missing ones; some tables are ordered, so that units are distinguished. */
const tables = fc
  .record({
    units: fc.integer({ min: 1, max: 7 }),
    runs: fc.constantFrom(0, 1, 5, 40, 600),
    limit: fc.constantFrom(0, 0.05, 0.3, 1),
    spread: fc.constantFrom(0, 2, 20),
    seed: fc.infiniteStream(fc.nat(1000)),
    missing: fc.constantFrom(0, 0.02),
  })
  .chain(({ units, runs, limit, spread, seed, missing }) =>
    fc.array(rank(units), { minLength: units, maxLength: units }).map((nominal) => {
      const next = () => seed.next().value! / 1001;
      const column = (unit: number) => {
        const middle = Number.isNaN(nominal[unit]!) ? 1 : nominal[unit]!;
        return Float32Array.from({ length: runs }, () =>
          next() < missing
            ? NaN
            : Math.min(units, Math.max(1, Math.round(2 * middle + spread * (next() - 0.5)) / 2)),
        );
      };
      return { ranks: nominal.map((_, unit) => column(unit)), nominal: Float64Array.from(nominal), limit };
    }),
  );

test("comparePairs gives the simple definition for any ranks", () => {
  fc.assert(
    fc.property(tables, ({ ranks, nominal, limit }) => {
      expect(comparePairs(ranks, nominal, limit)).toEqual(simplePairs(ranks, nominal, limit));
    }),
  );
});

test("units are not distinguished from those whose pair with them is not, best first", () => {
  fc.assert(
    fc.property(tables, ({ ranks, nominal, limit }) => {
      const pairs = simplePairs(ranks, nominal, limit).filter(({ distinguishable }) => !distinguishable);
      const place = (unit: number) => nominal[unit]! + unit / 1000;
      const expected = ranks.map((_, unit) =>
        pairs
          .flatMap(({ upper, lower }) => (upper === unit ? [lower] : lower === unit ? [upper] : []))
          .sort((a, b) => place(a) - place(b)),
      );
      const found = indistinguishable(ranks, nominal, limit);
      expect(found.map((group) => [...group])).toEqual(expected);
      ranks.forEach((_, unit) =>
        expect(indistinguishableFrom(unit, ranks, nominal, limit)).toEqual(found[unit]),
      );
    }),
  );
});

const columns = [
  [1, 1, 1, 1],
  [2, 3, 2, 2],
  [3, 2, 3, 2],
].map((column) => Float32Array.from(column));
const nominal = Float64Array.of(1, 2, 3);

test("pairs count how often the nominal order holds and flips", () => {
  expect(comparePairs(columns, nominal)).toEqual([
    { upper: 0, lower: 1, above: 1, below: 0, distinguishable: true },
    { upper: 0, lower: 2, above: 1, below: 0, distinguishable: true },
    { upper: 1, lower: 2, above: 0.5, below: 0.25, distinguishable: false },
  ]);
});

test("the limit is settable; a flip share equal to it still tells apart", () => {
  expect(comparePairs(columns, nominal, 0.25)[2]!.distinguishable).toBe(true);
  expect(indistinguishable(columns, nominal, 0.25).map(({ length }) => length)).toEqual([0, 0, 0]);
  expect(indistinguishable(columns, nominal, 0.24).map((group) => [...group])).toEqual([[], [2], [1]]);
});

test("units that tie nominally are not distinguished, and those without a rank are left out", () => {
  const tied = Float64Array.of(1, 1, NaN);
  expect(comparePairs(columns, tied)).toEqual([
    { upper: 0, lower: 1, above: 1, below: 0, distinguishable: false },
  ]);
  expect(indistinguishable(columns, tied).map((group) => [...group])).toEqual([[1], [0], []]);
});
