import fc from "fast-check";
import { bestOrders } from "../../../../src/engine/aggregate/table/best-orders";
import { copelandPlaces } from "../../../../src/engine/aggregate/table/copeland-places";
import { goodOrder } from "../../../../src/engine/aggregate/table/good-order";
import { kemeny } from "../../../../src/engine/aggregate/table/kemeny";
import { tiers } from "../../../../src/engine/aggregate/table/tiers";
import { permutations } from "../../../support/permutations";

type Votes = readonly Float64Array[];

/** Complementary votes in eighths: of every pair 8 in all, so that ties happen and sums are exact. */
const votes = (least: number, most: number): fc.Arbitrary<Votes> =>
  fc
    .integer({ min: least, max: most })
    .chain((n) =>
      fc
        .array(fc.integer({ min: 0, max: 8 }), { minLength: n * n, maxLength: n * n })
        .map((drawn) =>
          Array.from({ length: n }, (_, a) =>
            Float64Array.from({ length: n }, (_, b) =>
              a === b ? 0 : a < b ? drawn[a * n + b]! : 8 - drawn[b * n + a]!,
            ),
          ),
        ),
    );

const total = (own: Votes, order: readonly number[]) =>
  order.reduce((sum, a, k) => sum + order.slice(k + 1).reduce((part, b) => part + own[a]![b]!, 0), 0);
const ones = (own: Votes) => Float64Array.from(own, () => 1);

test("the best orders are those that no permutation beats, and a place is the mean over all of them", () =>
  fc.assert(
    fc.property(votes(1, 6), (own) => {
      const orders = permutations([...own.keys()]);
      const most = Math.max(...orders.map((order) => total(own, order)));
      const best = orders.filter((order) => total(own, order) === most);
      bestOrders(own, ones(own)).forEach((place, a) => {
        const mean = best.reduce((sum, order) => sum + own.length - 1 - order.indexOf(a), 0) / best.length;
        expect(place).toBeCloseTo(mean, 9);
      });
    }),
  ));

test("sizes count in the places: what is below is the units, not the elements", () => {
  const own = [Float64Array.of(0, 1), Float64Array.of(0, 0)];
  expect(bestOrders(own, Float64Array.of(2, 5))).toEqual(Float64Array.of(5, 0));
});

test("tiers: each beats all after it, none can be split, and every best order has them in turn", () =>
  fc.assert(
    fc.property(votes(1, 6), (own) => {
      const found = tiers(own);
      expect(found.flat().sort((a, b) => a - b)).toEqual([...own.keys()]);
      found.forEach((tier, t) => {
        for (const a of tier)
          for (const b of found.slice(t + 1).flat()) expect(own[a]![b]!).toBeGreaterThan(own[b]![a]!);
        for (let part = 1; part < 2 ** tier.length - 1; part++) {
          const top = tier.filter((_, k) => part & (1 << k));
          const rest = tier.filter((_, k) => !(part & (1 << k)));
          expect(top.every((a) => rest.every((b) => own[a]![b]! > own[b]![a]!))).toBe(false);
        }
      });
      const orders = permutations([...own.keys()]);
      const most = Math.max(...orders.map((order) => total(own, order)));
      const tierOf = (a: number) => found.findIndex((tier) => tier.includes(a));
      for (const order of orders.filter((candidate) => total(own, candidate) === most))
        order.forEach((a, k) => {
          if (k > 0) expect(tierOf(a)).toBeGreaterThanOrEqual(tierOf(order[k - 1]!));
        });
    }),
  ));

test("Copeland places are those of its scores, and Kemeny's where majorities make no circle", () => {
  const columns = [Float64Array.of(3, 9, NaN, 1, 3), Float64Array.of(2, 8, NaN, 1, 2)];
  const weights = Float64Array.of(1, 1);
  expect(copelandPlaces(columns, weights)).toEqual(Float64Array.of(1.5, 3, NaN, 0, 1.5));
  expect(kemeny.aggregateTable(columns, weights, {})).toEqual(copelandPlaces(columns, weights));
});

test("thousands of units are ranked without a matrix of all pairs", () => {
  const column = Float64Array.from({ length: 3001 }, (_, i) => (i * 7) % 3001);
  expect(kemeny.aggregateTable([column], Float64Array.of(1), {})).toEqual(column);
});

/** The order that places come from. */
const orderOf = (places: Float64Array) => [...places.keys()].sort((a, b) => places[b]! - places[a]!);

test("no move of a single unit gains votes in the order that is searched for", () =>
  fc.assert(
    fc.property(votes(13, 18), (own) => {
      const order = orderOf(goodOrder(own, ones(own), (a) => [a]));
      const reached = total(own, order);
      order.forEach((a, from) => {
        const others = order.filter((_, k) => k !== from);
        order.forEach((_, to) => expect(total(own, others.toSpliced(to, 0, a))).toBeLessThanOrEqual(reached));
      });
    }),
    { numRuns: 30 },
  ));

test("the order that is searched for has nearly the votes of the best", () => {
  const shares: number[] = [];
  fc.assert(
    fc.property(votes(5, 8), (own) => {
      const places = bestOrders(own, ones(own));
      const best = Math.max(...[orderOf(places)].map((order) => total(own, order)));
      shares.push(total(own, orderOf(goodOrder(own, ones(own), (a) => [a]))) / best);
    }),
    { numRuns: 200 },
  );
  expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeGreaterThan(0.99);
});
