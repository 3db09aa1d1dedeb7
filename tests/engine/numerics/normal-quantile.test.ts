import fc from "fast-check";
import { normalTails } from "../../../src/engine/numerics/chi-square";
import { normalQuantile } from "../../../src/engine/numerics/normal-quantile";
import { evaluate, examplesOf } from "../../support/examples";
import { fixtureText } from "../../support/fixtures";

/** Fifty digits at the double p, by tests/fixtures/numerics/normal-quantile.py. */
const quantiles = JSON.parse(fixtureText("numerics/normal-quantile.json")) as [number, string][];

describe("normalQuantile(p)", () => {
  it.each(quantiles)("has fifteen digits at p = %p", (p, digits) => {
    const expected = Number(digits);
    const error = Math.abs(normalQuantile(p) - expected);
    expect(error).toBeLessThanOrEqual(1e-15 * Math.abs(expected));
  });

  it("has points in the middle, in the tails and far out, on both sides of the seams", () => {
    const r = quantiles.map(([p]) => Math.sqrt(-Math.log(Math.min(p, 1 - p))));
    expect(quantiles.filter(([p]) => Math.abs(p - 0.5) <= 0.425).length).toBeGreaterThan(10);
    expect(r.filter((x) => x > 4.99 && x <= 5)).toHaveLength(1);
    expect(r.filter((x) => x > 5 && x < 5.01)).toHaveLength(1);
  });

  it("is infinite at 0 and 1, 0 at a half, NaN of NaN", () => {
    expect([0, 1, 0.5, NaN].map(normalQuantile)).toEqual([-Infinity, Infinity, 0, NaN]);
  });

  it("throws outside of 0..1", () => {
    expect(() => normalQuantile(-0.1)).toThrow(RangeError);
    expect(() => normalQuantile(1.1)).toThrow(RangeError);
  });

  it("is odd about a half, rises, and is where the tail is what it should be", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (p) => {
        expect(normalQuantile(p * 1.001)).toBeGreaterThan(normalQuantile(p));
        expect(normalTails(normalQuantile(p)) / (2 * p)).toBeCloseTo(1, 11);
      }),
    );
    for (const p of [0.25, 0.125, 2 ** -20]) expect(normalQuantile(1 - p)).toBe(-normalQuantile(p));
  });

  it("has an example that holds", () => {
    const [example] = examplesOf("src/engine/numerics/normal-quantile.ts");
    expect(evaluate(example!.expression, { normalQuantile })).toBeCloseTo(Number(example!.result), 15);
  });
});
