import fc from "fast-check";
import { imputations, type Panel } from "../../../src/engine";

const panelOf = (subjects: readonly string[], times: readonly number[]): Panel => ({
  subjects,
  times: Float64Array.from(times),
});
const impute = (
  method: string,
  column: readonly number[],
  panel: Panel | null,
  parameters: Record<string, number> = {},
) =>
  Array.from(
    imputations[method]?.impute(
      [Float64Array.from(column)],
      { labels: null, panel, framework: null },
      parameters,
    )[0] ?? [],
  );

// The rows of two subjects are mixed, and not in the order of time.
const panel = panelOf(["A", "B", "A", "A", "B", "A", "A"], [2023, 2020, 2020, 2021, 2024, 2026, 2019]);

describe("linear in time", () => {
  const linear = (column: readonly number[]) => impute("linear in time", column, panel);

  test("is the line between the values before and after, by the distance in time", () => {
    expect(linear([NaN, 5, 10, NaN, 5, 22, 8])).toEqual([16, 5, 10, 12, 5, 22, 8]);
  });

  test("holds the nearest value before the first and after the last", () => {
    expect(linear([7, 5, 4, 5, 5, NaN, NaN])).toEqual([7, 5, 4, 5, 5, 7, 4]);
  });

  test("holds the only value of a subject at all times", () => {
    expect(linear([NaN, NaN, NaN, 3, 9, NaN, NaN])).toEqual([3, 9, 3, 3, 9, 3, 3]);
  });

  test("leaves a subject without any value missing", () => {
    expect(linear([1, NaN, 1, 1, NaN, 1, 1])).toEqual([1, NaN, 1, 1, NaN, 1, 1]);
  });

  test("stays between the neighbours in time", () =>
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(NaN)), {
          minLength: 3,
          maxLength: 9,
        }),
        (values) => {
          const one = panelOf(
            values.map(() => "A"),
            values.map((_, t) => 2000 + t),
          );
          const seen = values.filter((x) => !Number.isNaN(x));
          for (const [t, x] of impute("linear in time", values, one).entries()) {
            if (seen.length === 0) expect(x).toBeNaN();
            else {
              const before = values.slice(0, t + 1).findLast((y) => !Number.isNaN(y));
              const after = values.slice(t).find((y) => !Number.isNaN(y));
              const ends = [before ?? after ?? NaN, after ?? before ?? NaN];
              expect(x).toBeGreaterThanOrEqual(Math.min(...ends) - 1e-9);
              expect(x).toBeLessThanOrEqual(Math.max(...ends) + 1e-9);
            }
          }
        },
      ),
    ));

  test("gives back a line that was punched", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -20, max: 20 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 10 }),
        (start, slope, gaps) => {
          const line = gaps.map((_, t) => start + slope * t);
          const punched = line.map((x, t) => (gaps[t] && t > 0 && t < gaps.length - 1 ? NaN : x));
          const one = panelOf(
            gaps.map(() => "A"),
            gaps.map((_, t) => t),
          );
          impute("linear in time", punched, one).forEach((x, t) => expect(x).toBeCloseTo(line[t] ?? NaN, 9));
        },
      ),
    ));
});

describe("last value in time", () => {
  const last = (column: readonly number[], years?: number) =>
    impute("last value in time", column, panel, years === undefined ? {} : { years });

  test("is the subject's latest earlier value", () => {
    expect(last([NaN, 5, 10, NaN, NaN, NaN, 8])).toEqual([10, 5, 10, 10, 5, NaN, 8]);
  });

  test("looks back at most so many years", () => {
    expect(last([NaN, 5, 10, NaN, NaN, NaN, 8], 6)).toEqual([10, 5, 10, 10, 5, 10, 8]);
    expect(last([NaN, 5, 10, NaN, NaN, NaN, 8], 1)).toEqual([NaN, 5, 10, 10, NaN, NaN, 8]);
    expect(last([NaN, 5, 10, NaN, NaN, NaN, 8], 0)).toEqual([NaN, 5, 10, NaN, NaN, NaN, 8]);
  });

  test("never takes a later value: a gap at the beginning stays", () => {
    expect(last([9, NaN, 9, 9, 5, 9, NaN])).toEqual([9, NaN, 9, 9, 5, 9, NaN]);
  });

  test("counts fractions of years without their rounding", () => {
    const quarters = panelOf(["A", "A"], [2020.1, 2020.4]);
    expect(impute("last value in time", [1, NaN], quarters, { years: 0.3 })).toEqual([1, 1]);
  });
});

describe.each(["linear in time", "last value in time"])("%s", (method) => {
  const rows = fc.uniqueArray(
    fc.record({
      subject: fc.constantFrom("A", "B"),
      time: fc.integer({ min: 2015, max: 2024 }),
      value: fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant(NaN)),
    }),
    { selector: ({ subject, time }) => `${subject} ${time}`, maxLength: 12 },
  );

  test("gives each unit the same in any order of the units", () =>
    fc.assert(
      fc.property(rows, (list) => {
        const run = (ordered: typeof list) =>
          impute(
            method,
            ordered.map(({ value }) => value),
            panelOf(
              ordered.map(({ subject }) => subject),
              ordered.map(({ time }) => time),
            ),
          );
        expect(run(list.toReversed()).reverse()).toEqual(run(list));
      }),
    ));

  test("fills nothing without a panel", () => {
    expect(impute(method, [1, NaN, 3], null)).toEqual([1, NaN, 3]);
  });

  test("needs a panel", () => expect(imputations[method]?.needs).toEqual(["panel"]));
});
