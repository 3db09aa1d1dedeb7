import fc from "fast-check";
import {
  type KnapsackItem,
  knapsack,
  pointAt,
  positionFor,
} from "../../../../src/engine/decide/planning/knapsack";

/** Items with whole costs and gains, also ones that lose, that cost nothing or whose gain is not concave. */
const someItems: fc.Arbitrary<readonly KnapsackItem[]> = fc.array(
  fc.record({
    points: fc
      .array(fc.record({ cost: fc.integer({ min: 0, max: 8 }), gain: fc.integer({ min: -3, max: 9 }) }), {
        minLength: 1,
        maxLength: 3,
      })
      .map((steps) => {
        let [cost, gain] = [0, 0];
        return [
          { cost, gain },
          ...steps.map((step) => ({ cost: (cost += step.cost), gain: (gain += step.gain) })),
        ];
      }),
    divisible: fc.boolean(),
  }),
  { minLength: 1, maxLength: 5 },
);

/** The best of all choices: every item at a point but one, which takes what money is left. */
function byBruteForce(items: readonly KnapsackItem[], budget: number): number {
  let best = 0;
  const follow = (k: number, cost: number, gain: number, free: number): void => {
    if (cost > budget) return;
    if (k === items.length) {
      const item = items[free];
      const last = item ? item.points.length - 1 : 0;
      const rest = item
        ? [...item.points.keys(), ...partsOf(item, budget - cost, last)]
            .map((position) => pointAt(item, position))
            .filter((point) => point.cost <= budget - cost + 1e-9)
        : [{ gain: 0 }];
      best = Math.max(best, ...rest.map((point) => gain + point.gain));
    } else if (k === free) follow(k + 1, cost, gain, free);
    else for (const point of items[k]!.points) follow(k + 1, cost + point.cost, gain + point.gain, free);
  };
  follow(0, 0, 0, -1);
  items.forEach(({ divisible }, k) => divisible && follow(0, 0, 0, k));
  return best;
}

const partsOf = (item: KnapsackItem, money: number, last: number): readonly number[] => [
  positionFor(item, 0, last, money),
];

test("the choice is the best of all, stays within the budget, and says that it is the best", () => {
  fc.assert(
    fc.property(someItems, fc.integer({ min: 0, max: 25 }), (items, budget) => {
      const { positions, cost, gain, bound } = knapsack(items, budget);
      const points = items.map((item, k) => pointAt(item, positions[k]!));
      expect(gain).toBeCloseTo(byBruteForce(items, budget), 9);
      expect(bound).toBeCloseTo(gain, 9);
      expect(cost).toBeLessThanOrEqual(budget + 1e-9);
      expect(points.reduce((sum, point) => sum + point.gain, 0)).toBeCloseTo(gain, 9);
    }),
    { numRuns: 300 },
  );
});

const sequence = (seed: number) => () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;

test("items of one gain per cost do not fill the memory: the answer is near its bound", () => {
  const next = sequence(3);
  const items = Array.from({ length: 120 }, () => {
    const cost = 5 + 500 * next();
    return {
      points: [
        { cost: 0, gain: 0 },
        { cost, gain: cost / 100 },
      ],
      divisible: false,
    };
  });
  const { gain, bound } = knapsack(items, 4000);
  expect(gain / bound).toBeGreaterThan(0.99);
});

test("thousands of whole steps: the core is solved, and the gap to the bound is below 0.1 %", () => {
  const next = sequence(5);
  const items = Array.from({ length: 2000 }, () => ({
    points: [
      { cost: 0, gain: 0 },
      { cost: 5 + 500 * next(), gain: 3 * next() },
    ],
    divisible: false,
  }));
  const { gain, bound } = knapsack(items, 50_000);
  expect(gain).toBeLessThanOrEqual(bound);
  expect(gain / bound).toBeGreaterThan(0.999);
});
