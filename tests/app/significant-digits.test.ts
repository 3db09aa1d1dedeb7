import fc from "fast-check";
import { significantDigits } from "../../src/app/significant-digits";
import { evaluate, examplesOf } from "../support/examples";

test.each(examplesOf("src/app/significant-digits.ts"))("$expression is $result", ({ expression, result }) => {
  expect(evaluate(expression, { significantDigits })).toBe(Number(result));
});

test("significantDigits(x) keeps zero, the sign of zero, and NaN", () => {
  expect([0, -0, NaN].map(significantDigits)).toEqual([0, -0, NaN]);
});

test("significantDigits(x) changes a number by half a unit of its fifteenth digit at most, and once only", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e300, max: 1e300 }), (x) => {
      const rounded = significantDigits(x);
      expect(Math.abs(rounded - x)).toBeLessThanOrEqual(Math.abs(x) * 5.1e-15 + Number.MIN_VALUE);
      expect(significantDigits(rounded)).toBe(rounded);
    }),
  );
});

test("significantDigits(x) keeps every number of 15 digits", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999_999_999_999 }),
      fc.integer({ min: -30, max: 30 }),
      (n, e) => {
        const x = Number(`${n}e${e}`);
        expect(significantDigits(x)).toBe(x);
      },
    ),
  );
});
