import fc from "fast-check";
import { type RankKind, rankings } from "../../../src/engine";
import { rankWithin, tieTolerance } from "../../../src/engine/rank";
import { evaluate, examplesOf } from "../../support/examples";
import { goldenCase, type GoldenTable, numbers } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const kinds: RankKind[] = ["competition", "dense", "fractional"];

test.each([...kinds, "tie-tolerance"])("the example of %s holds", (name) => {
  const examples = examplesOf(`src/engine/rank/${name}.ts`);
  expect(examples).toHaveLength(1);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { ...rankings, tieTolerance })).toEqual(evaluate(result, {}));
});

const table = (reference: string) => Object.entries(goldenCase<GoldenTable>(reference).expected.columns);
const scores = new Map(table("results.json#scores").map(([code, column]) => [code, numbers(column)]));
const normalised = table("normalise-complete.json#minmax0to100").map(
  ([code, column]) => [code, numbers(column)] as const,
);
const columns = new Map([...scores, ...normalised]);

test.each(["ranks", "indicatorRanks"])("competition ranks are those of results.json#%s", (name) => {
  for (const [code, expected] of table(`results.json#${name}`)) {
    const column = columns.get(code)!;
    expect(rankings.competition.rank(column, tieTolerance(column))).toEqual(numbers(expected));
  }
});

test.each([
  ["ranksByRegion", "Region"],
  ["ranksByIncome", "Income"],
])("ranks within groups are those of results.json#%s", (name, group) => {
  const { labels } = sampleModel().groups.find(({ code }) => code === group)!;
  for (const [code, expected] of table(`results.json#${name}`)) {
    const column = columns.get(code)!;
    expect(rankWithin(rankings.competition, column, labels, tieTolerance(column))).toEqual(numbers(expected));
  }
});

const column = fc
  .array(
    fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constant(NaN), fc.double({ min: 0, max: 4, noNaN: true })),
    {
      maxLength: 12,
    },
  )
  .map((list) => Float64Array.from(list));
const tolerance = fc.constantFrom(0, 1e-9, 0.7);

/** The definitions, in O(n²). */
const definitions: Record<RankKind, (x: number, all: readonly number[], tolerance: number) => number> = {
  competition: (x, all, t) => 1 + all.filter((y) => y > x + t).length,
  dense: (x, all, t) => {
    const place = (z: number) => all.filter((y) => y > z + t).length;
    return 1 + new Set(all.map(place).filter((p) => p < place(x))).size;
  },
  fractional: (x, all, t) => {
    const above = all.filter((y) => y > x + t).length;
    return 1 + above + (all.length - 1 - above - all.filter((y) => x > y + t).length) / 2;
  },
};

test.each(kinds)("%s ranks are what their definition says, with any tolerance", (kind) =>
  fc.assert(
    fc.property(column, tolerance, (x, t) => {
      const all = [...x].filter((y) => !Number.isNaN(y));
      const expected = x.map((y) => (Number.isNaN(y) ? NaN : definitions[kind](y, all, t)));
      expect(rankings[kind].rank(x, t)).toEqual(expected);
    }),
  ),
);

test.each(kinds)("%s ranks do not depend on the order of the units", (kind) =>
  fc.assert(
    fc.property(column, tolerance, (x, t) =>
      expect(rankings[kind].rank(x.toReversed(), t)).toEqual(rankings[kind].rank(x, t).toReversed()),
    ),
  ),
);

test("fractional ranks always have the same sum", () =>
  fc.assert(
    fc.property(column, tolerance, (x, t) => {
      const ranks = rankings.fractional.rank(x, t).filter((rank) => !Number.isNaN(rank));
      expect(ranks.reduce((sum, rank) => sum + rank, 0)).toBe((ranks.length * (ranks.length + 1)) / 2);
    }),
  ));

test("scores that differ in their last bits tie", () => {
  const x = Float64Array.of(0.1 + 0.2, 0.3, 0.2);
  expect(rankings.competition.rank(x, tieTolerance(x))).toEqual(Float64Array.of(1, 1, 3));
});

test("a unit without a label has no rank within a group", () =>
  expect(rankWithin(rankings.competition, Float64Array.of(1, 2, 3), ["x", null, "x"], 0)).toEqual(
    Float64Array.of(2, NaN, 1),
  ));
