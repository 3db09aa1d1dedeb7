import fc from "fast-check";
import { correlationRatio, deviation, normalQuantile, pearson } from "../../../src/engine";
import { localLinear } from "../../../src/engine/coherence/local-linear";

/**
 * Standard normal numbers from a linear congruential generator (Numerical Recipes' "quick and dirty" one): the same whatever
 * becomes of the engine's own streams. Evenly spread points would not do, since cross-validation relies on chance.
 */
function normals(seed: number): () => number {
  let state = seed;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return normalQuantile((state + 0.5) / 2 ** 32);
  };
}
const drawn = Array.from({ length: 2 * 512 }, normals(1));
/** Two independent columns, drawn in turns: far numbers of such a generator go together. */
const [a, b] = [0, 1].map((which) => Float64Array.from(drawn.filter((_, k) => k % 2 === which))) as [
  Float64Array,
  Float64Array,
];

const column = (units: number) =>
  fc
    .array(fc.integer({ min: -40, max: 40 }), { minLength: units, maxLength: units })
    .map((list) => Float64Array.from(list));
const twoColumns = fc
  .integer({ min: 3, max: 25 })
  .chain((units) => fc.tuple(column(units), column(units)))
  .filter(([x, y]) => deviation(x) > 0 && deviation(y) > 0);

describe("correlationRatio(x, y)", () => {
  it.each([
    ["along a line", (x: number) => 2 * x, 4 / 5],
    ["along a parabola", (x: number) => x * x, 2 / 3],
    ["along a wave", (x: number) => Math.sin(2 * x), (1 - Math.exp(-8)) / (3 - Math.exp(-8))],
    ["of nothing", () => 0, 0],
  ])("is near the main effect %s, with independent noise of variance 1", (_, of, byFormula) => {
    const curve = a.map(of);
    const y = curve.map((value, i) => value + b[i]!);
    const { n, squared } = correlationRatio(a, y);
    expect(n).toBe(512);
    // What the main effect is in this sample, where the rare far ends of a parabola weigh much.
    expect(Math.abs(squared - (deviation(curve) / deviation(y)) ** 2)).toBeLessThan(0.05);
    expect(Math.abs(squared - byFormula)).toBeLessThan(0.08);
  });

  it("is right on average in small samples: 0.43 is, within its bias of a degree of freedom or two", () => {
    const beta = Math.sqrt(0.43 / 0.57);
    const normal = normals(5);
    const estimates = Array.from({ length: 150 }, () => {
      const x = Float64Array.from({ length: 60 }, normal);
      return correlationRatio(
        x,
        x.map((value) => beta * value + normal()),
      ).squared;
    });
    const mean = estimates.reduce((sum, x) => sum + x, 0) / estimates.length;
    expect(mean).toBeGreaterThan(0.41);
    expect(mean).toBeLessThan(0.47);
  });

  it("sees a parabola that a straight line does not", () => {
    const y = a.map((x, i) => x * x + 0.1 * b[i]!);
    expect(correlationRatio(a, y).squared).toBeGreaterThan(0.95);
    expect(correlationRatio(a, y).linear).toBeLessThan(0.05);
  });

  it("is the share of variance between groups where x has a few levels", () => {
    const levels = a.map((_, i) => (i % 4) + 1);
    const y = levels.map((level, i) => [0, 5, -3, 4][level - 1]! + b[i]!);
    const means = [1, 2, 3, 4].map((level) => {
      const own = y.filter((_, i) => levels[i] === level);
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    });
    const between = deviation(levels.map((level) => means[level - 1]!)) ** 2;
    expect(correlationRatio(levels, y).squared).toBeCloseTo(between / deviation(y) ** 2, 2);
  });

  it("is within 0..1, the square of the correlation beside it", () => {
    fc.assert(
      fc.property(twoColumns, ([x, y]) => {
        const { squared, linear, n } = correlationRatio(x, y);
        expect(n).toBe(x.length);
        expect(squared).toBeGreaterThanOrEqual(0);
        expect(squared).toBeLessThanOrEqual(1);
        expect(linear).toBe(pearson(x, y) ** 2);
      }),
    );
  });

  it("does not depend on units of measurement, on directions, nor on the order of the units", () => {
    fc.assert(
      fc.property(twoColumns, ([x, y]) => {
        const { squared } = correlationRatio(x, y);
        // Powers of two and whole shifts: no rounding, so that a tie of two spans stays one.
        const turned = correlationRatio(
          x.map((v) => -4 * v + 8),
          y.map((v) => -2 * v),
        );
        expect(turned.squared).toBeCloseTo(squared, 8);
        expect(correlationRatio(x.toReversed(), y.toReversed()).squared).toBeCloseTo(squared, 8);
      }),
      { seed: 3, numRuns: 60 },
    );
  });

  it("is 1 along a line, and does not take a line for a curve", () => {
    fc.assert(
      fc.property(twoColumns, ([x]) => {
        expect(
          correlationRatio(
            x,
            x.map((v) => 0.3 * v - 1),
          ).squared,
        ).toBeCloseTo(1, 9);
      }),
    );
  });

  it("is NaN for a constant, fewer than three pairs, all missing", () => {
    const x = Float64Array.of(1, 2, 3);
    for (const y of [Float64Array.of(5, 5, 5), Float64Array.of(1, NaN, 3), new Float64Array(3).fill(NaN)]) {
      expect(correlationRatio(x, y)).toMatchObject({ squared: NaN, linear: NaN });
      expect(correlationRatio(y, x)).toMatchObject({ squared: NaN, linear: NaN });
    }
  });

  it("leaves out the units that lack a value", () => {
    const gap = correlationRatio(a.with(3, NaN), b.with(9, NaN));
    const isComplete = (_: number, i: number) => i !== 3 && i !== 9;
    expect(gap).toEqual(correlationRatio(a.filter(isComplete), b.filter(isComplete)));
  });
});

describe("localLinear(x, y)", () => {
  it("is the straight line where there is one, however far one point lies out", () => {
    const x = Float64Array.of(1, 2, 3, 4, 5, 6, 1000);
    const { fitted, span } = localLinear(
      x,
      x.map((v) => 5 - v),
    );
    expect(span).toBeNull();
    fitted.forEach((value, i) => expect(value).toBeCloseTo(5 - x[i]!, 9));
  });

  it("follows a bend, and says how wide its windows are", () => {
    const x = Float64Array.from({ length: 60 }, (_, i) => i);
    const { fitted, span } = localLinear(
      x,
      x.map((v) => Math.abs(v - 30)),
    );
    expect(span).toBe(0.15);
    expect(fitted[30]).toBeLessThan(5);
    expect(fitted[0]).toBeCloseTo(30, 6);
  });

  it("has the mean where x does not vary nearby", () => {
    const x = Float64Array.of(...new Array<number>(10).fill(1), ...new Array<number>(10).fill(2));
    const y = x.map((v, i) => (v === 1 ? 3 : 8) + (i % 2 === 0 ? 0.5 : -0.5));
    const { fitted } = localLinear(x, y);
    expect([...fitted].map((value) => Number(value.toFixed(6)))).toEqual(
      [...x].map((v) => (v === 1 ? 3 : 8)),
    );
  });
});
