import { comparePairs, indistinguishable, indistinguishableFrom, rankDistribution } from "../../src/engine";
import { goldenCase } from "../support/golden";
import { type Comparison, exact, type Pair } from "./comparison";
import { type Uncertain } from "./robustness";

const { nominal: stored, ranks: rows } = goldenCase<Uncertain>("uncertainty.json#design").expected;
const nominal = Float64Array.from(stored);
/** The stored ranks as the engine has them: one column a unit. */
const ranks = stored.map((_, i) => Float32Array.from(rows, (row) => row[i]!));
const limit = 0.05;

/** Units by their nominal rank, ties in their order. */
const order = [...nominal.keys()].sort((a, b) => nominal[a]! - nominal[b]! || a - b);

/** In what share of the stored runs the first unit is above the second. */
const wins = (first: number, second: number): number =>
  rows.filter((row) => row[first]! < row[second]!).length / rows.length;

/** Counted run by run. */
const everyPair = () =>
  order.flatMap((upper, place) =>
    order.slice(place + 1).map((lower) => {
      const below = wins(lower, upper);
      const distinguishable = below <= limit && nominal[upper]! < nominal[lower]!;
      return { upper, lower, above: wins(upper, lower), below, distinguishable };
    }),
  );

/** The others that a unit cannot be distinguished from, best first. */
const others = (unit: number): readonly number[] => {
  const own = everyPair().filter(
    ({ upper, lower, distinguishable }) => !distinguishable && [upper, lower].includes(unit),
  );
  return order.filter((other) =>
    own.some(({ upper, lower }) => other !== unit && [upper, lower].includes(other)),
  );
};

/** Each list with its length, so that a missing end shows. */
const lists = (
  found: readonly ArrayLike<number>[],
  expected: readonly (readonly number[])[],
): readonly Pair[] =>
  expected.flatMap((list, k) => [
    { found: [found[k]!.length], expected: [list.length] },
    { found: found[k]!, expected: list },
  ]);

type Counting = "comparePairs" | "indistinguishable" | "indistinguishableFrom" | "rankDistribution";

const counting = (name: Counting, pairs: () => readonly Pair[]): Comparison => ({
  subject: { function: name },
  against: "the ranks of uncertainty.json, counted",
  source: "independent code",
  tolerance: exact,
  pairs,
});

/** Three units, the first, one in the middle, the last. */
const some = [order[0]!, order[30]!, order.at(-1)!];

/** What is counted over the ranks of all runs. */
export const counts: readonly Comparison[] = [
  counting("comparePairs", () => {
    const [found, expected] = [comparePairs(ranks, nominal, limit), everyPair()];
    return (["upper", "lower", "above", "below", "distinguishable"] as const).map((key) => ({
      found: found.map((pair) => Number(pair[key])),
      expected: expected.map((pair) => Number(pair[key])),
    }));
  }),
  counting("indistinguishable", () => {
    const found = indistinguishable(ranks, nominal, limit);
    return lists(
      some.map((unit) => found[unit]!),
      some.map(others),
    );
  }),
  counting("indistinguishableFrom", () =>
    lists(
      some.map((unit) => indistinguishableFrom(unit, ranks, nominal, limit)),
      some.map(others),
    ),
  ),
  counting("rankDistribution", () =>
    ranks.map((column) => {
      const known = [...new Set(column)].sort((a, b) => a - b);
      return {
        found: rankDistribution(column).flat(),
        expected: known.flatMap((rank) => [rank, column.filter((x) => x === rank).length]),
      };
    }),
  ),
];
