import fc from "fast-check";
import { manyValues } from "../../../src/engine/statistics/ascending-order";
import { rankings, rankWriter, tieTolerance } from "../../../src/engine/rank";
import type { RankKind } from "../../../src/engine/rank/rankings";

/** Scores that tie exactly, within the tolerance, at its edge and not at all; some missing. */
const score = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: -4, max: 4 }))
    .map(([x, steps]) => x + steps * 2.5e-9),
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -100, max: 100 }),
  fc.constantFrom(NaN, 0, -0),
);

test.each(["competition", "dense", "fractional"] as const)(
  "%s ranks are those of the ranker, also in memory that was used before",
  (kind) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(score, { minLength: 9, maxLength: 9 }), { minLength: 1, maxLength: 4 }),
        (columns) => {
          const write = rankWriter(kind, 9);
          const ranks = new Float64Array(9);
          for (const column of columns.map((values) => Float64Array.from(values))) {
            write(column, tieTolerance(column), ranks);
            expect(ranks).toEqual(rankings[kind].rank(column, tieTolerance(column)));
          }
        },
      ),
    );
  },
);

test("no unit and no score have no ranks", () => {
  const none = new Float64Array(0);
  rankWriter("competition", 0)(none, 0, none);
  const ranks = Float64Array.of(7, 7);
  rankWriter("dense", 2)(Float64Array.of(NaN, NaN), 0, ranks);
  expect(ranks).toEqual(Float64Array.of(NaN, NaN));
});

/** Ranks by their definition, in time that grows with the square of the scores. */
function byDefinition(kind: RankKind, scores: Float64Array, tolerance: number): Float64Array {
  const aboveOf = (x: number) => scores.reduce((n, y) => n + (y > x + tolerance ? 1 : 0), 0);
  const belowOf = (x: number) => scores.reduce((n, y) => n + (x > y + tolerance ? 1 : 0), 0);
  const n = scores.filter((x) => !Number.isNaN(x)).length;
  const above = scores.map((x) => (Number.isNaN(x) ? NaN : aboveOf(x)));
  const steps = [...new Set(above)].filter((x) => !Number.isNaN(x));
  return scores.map((x, i) => {
    const own = above[i] ?? NaN;
    if (Number.isNaN(own)) return NaN;
    if (kind === "competition") return 1 + own;
    if (kind === "dense") return 1 + steps.filter((step) => step < own).length;
    return 1 + own + (n - 1 - own - belowOf(x)) / 2;
  });
}

const kinds = ["competition", "dense", "fractional"] as const;

test.each(kinds)(
  "%s ranks of many units are those by the definition, ties within the tolerance and gaps included",
  (kind) => {
    const scores = Float64Array.from({ length: manyValues }, (_, i) =>
      i % 11 === 0 ? NaN : ((i * 37) % 400) - 200 + (i % 3) * 1.5e-7,
    );
    const tolerance = tieTolerance(scores);
    const ranks = new Float64Array(manyValues);
    rankWriter(kind, manyValues)(scores, tolerance, ranks);
    expect(ranks).toEqual(byDefinition(kind, scores, tolerance));
  },
);

describe.each([9, manyValues])("of %i units", (units) => {
  test.each(kinds)("%s ranks: scores that differ by exactly the tolerance tie", (kind) => {
    const scores = Float64Array.from({ length: units }, (_, i) => (i * 7) % 50);
    const ranks = new Float64Array(units);
    rankWriter(kind, units)(scores, 2, ranks);
    expect(ranks).toEqual(byDefinition(kind, scores, 2));
  });

  test.each(kinds)("%s ranks of a column do not depend on the column before it", (kind) => {
    const write = rankWriter(kind, units);
    const ranks = new Float64Array(units);
    write(
      Float64Array.from({ length: units }, (_, i) => i),
      0,
      ranks,
    );
    // Where the first column had different scores, the second one has none.
    const scores = Float64Array.from({ length: units }, (_, i) => (i % 3 === 1 ? NaN : i % 2));
    write(scores, 0, ranks);
    expect(ranks).toEqual(byDefinition(kind, scores, 0));
  });
});
