import fc from "fast-check";
import { cronbach, deviation, mean, pearson, reliability } from "../../../src/engine";

const standardised = (item: Float64Array): Float64Array => {
  const [centre, spread] = [mean(item), deviation(item)];
  return item.map((x) => (x - centre) / spread);
};
const constant = Float64Array.of(3, 3, 3, 3);
const x = Float64Array.of(1, 2, 3, 5);
const y = Float64Array.of(2, 1, 4, 3);
const z = Float64Array.of(0, 3, 2, 9);

/** Complete items of whole numbers. */
const randomItems = fc
  .record({ items: fc.integer({ min: 2, max: 5 }), units: fc.integer({ min: 3, max: 12 }) })
  .chain(({ items, units }) => {
    const item = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: units, maxLength: units });
    return fc.array(item, { minLength: items, maxLength: items });
  })
  .map((lists) => lists.map((list) => Float64Array.from(list)))
  .filter((items) => items.every((item) => deviation(item) > 0));

const like = (found: number, expected: number) =>
  Number.isNaN(expected)
    ? expect(found).toBeNaN()
    : expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));

/** Whether the sum of items varies enough for alpha to say anything. */
const isSound = (items: readonly Float64Array[]): boolean =>
  deviation(items[0]!.map((_, i) => items.reduce((total, item) => total + standardised(item)[i]!, 0))) > 0.01;

describe("reliability(items)", () => {
  it("is Cronbach's alpha of the standardised items, and of those without each item", () => {
    fc.assert(
      fc.property(randomItems, (items) => {
        const others = items.map((_, j) => items.filter((__, k) => k !== j));
        fc.pre(isSound(items) && others.every(isSound));
        const found = reliability(items);
        like(found.alpha, cronbach(items.map(standardised)));
        found.byItem.forEach(({ itemTotal, alphaIfDeleted }, j) => {
          like(alphaIfDeleted, cronbach(others[j]!.map(standardised)));
          const total = items[0]!.map((_, i) =>
            others[j]!.reduce((sum, item) => sum + standardised(item)[i]!, 0),
          );
          like(itemTotal, pearson(items[j]!, total));
        });
      }),
    );
  });

  it("does not depend on the units of measurement, nor on the order of units and items", () => {
    fc.assert(
      fc.property(randomItems, (items) => {
        fc.pre(isSound(items));
        const { alpha, byItem } = reliability(items);
        like(reliability(items.map((item, j) => item.map((v) => (j + 2) * v - 7))).alpha, alpha);
        like(reliability(items.map((item) => item.toReversed())).alpha, alpha);
        const turned = reliability(items.toReversed());
        like(turned.alpha, alpha);
        like(turned.byItem.at(-1)!.itemTotal, byItem[0]!.itemTotal);
      }),
    );
  });

  it("leaves constant and empty items out, and counts the others", () => {
    const empty = new Float64Array(4).fill(NaN);
    const found = reliability([x, constant, y, empty]);
    expect(found.items).toBe(2);
    expect(found.alpha).toBe(reliability([x, y]).alpha);
    expect(found.byItem[1]).toEqual({ itemTotal: NaN, alphaIfDeleted: NaN });
    expect(found.byItem[3]).toEqual({ itemTotal: NaN, alphaIfDeleted: NaN });
  });

  it("has no alpha of one item, and none if one of two is deleted", () => {
    expect(reliability([x]).alpha).toBeNaN();
    expect(reliability([]).alpha).toBeNaN();
    expect(reliability([x, y]).byItem.map(({ alphaIfDeleted }) => alphaIfDeleted)).toEqual([NaN, NaN]);
  });

  it("has no alpha of items that cancel", () => {
    const { alpha, byItem } = reliability([x, x.map((v) => -v)]);
    expect(alpha).toBeNaN();
    expect(byItem[0]!.itemTotal).toBeCloseTo(-1, 12);
  });

  it("leaves what is missing out pair by pair", () => {
    const gap = y.with(2, NaN);
    const [xy, xz, yz] = [pearson(x, gap), pearson(x, z), pearson(gap, z)];
    like(reliability([x, gap, z]).alpha, 1.5 * (1 - 3 / (3 + 2 * (xy + xz + yz))));
  });
});
