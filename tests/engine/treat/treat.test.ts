import fc from "fast-check";
import { treatments } from "../../../src/engine";
import { logOf, logTransform } from "../../../src/engine/treat/log-transform";
import { outlierTest } from "../../../src/engine/treat/outlier-test";
import { evaluate, examplesOf } from "../../support/examples";

const usual = { skewness: 2, kurtosis: 3.5 };
const chain = treatments["winsorise then log"];
const winsorise = treatments["winsorise"];

test("the examples in log-transform.ts hold", () => {
  const examples = examplesOf("src/engine/treat/log-transform.ts");
  expect(examples).toHaveLength(2);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { logTransform, logOf })).toEqual(evaluate(result, {}));
});

// Most values near 0 and a few far out, with many ties and gaps: columns that are often treated.
const value = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 6 }) },
  { weight: 1, arbitrary: fc.integer({ min: -900, max: 900 }) },
  { weight: 2, arbitrary: fc.constant(NaN) },
);
const columns = fc.array(value, { maxLength: 60 }).map((column) => Float64Array.from(column));

describe.each(Object.entries(treatments))("%s", (name, treater) => {
  test("is registered under its own name", () => expect(treater.method).toBe(name));

  test("lists each cell that changed and no other, and writes into nothing that it was given", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const given = Float64Array.from(column);
        const { values, changes, log } = treater.treat(column, {});
        expect(column).toEqual(given);
        values.forEach((x, i) => {
          if (!log) expect(changes.has(i)).toBe(!Object.is(x, given[i]));
          if (log) expect(changes.has(i)).toBe(!Number.isNaN(given[i]));
        });
      }),
    ));

  test("keeps missing cells missing and fills none", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const { values } = treater.treat(column, {});
        expect(Array.from(values, Number.isNaN)).toEqual(Array.from(column, Number.isNaN));
      }),
    ));

  test("keeps the order of the values", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const { values } = treater.treat(column, {});
        const order = column
          .map((_, i) => i)
          .filter((i) => !Number.isNaN(column[i]))
          .sort((a, b) => (column[a] ?? 0) - (column[b] ?? 0));
        const treated = Array.from(order, (i) => values[i] ?? NaN);
        expect(treated).toEqual(treated.toSorted((a, b) => a - b));
      }),
    ));

  test("does not depend on the order of the units", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const turned = treater.treat(column.toReversed(), {}).values.toReversed();
        expect(turned).toEqual(treater.treat(column, {}).values);
      }),
    ));

  test("a constant column, one of few values and one without any are left alone, without a problem", () => {
    for (const column of [[5, 5, 5, 5, 5], [1, 900], [NaN, NaN], []].map((x) => Float64Array.from(x)))
      expect(treater.treat(column, {})).toMatchObject({ values: column, log: null, problem: null });
  });
});

test("winsorising changes no more cells than its points and the ties of the last step", () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 6 }), (column, points) => {
      const { changes } = winsorise?.treat(column, { points, skewness: 0.5, kurtosis: 0 }) ?? {};
      const counts = new Map<number, number>();
      for (const x of column) if (!Number.isNaN(x)) counts.set(x, (counts.get(x) ?? 0) + 1);
      const largestTie = Math.max(1, ...counts.values());
      expect(changes?.size).toBeLessThanOrEqual(points === 0 ? 0 : points - 1 + largestTie);
    }),
  );
});

describe("the outlier test", () => {
  const outlier = Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 300);

  test("fails when the column is both skewed and heavy-tailed", () =>
    expect(outlierTest(outlier, usual)).toBe("fails"));

  test("passes when one of the two is below its limit", () => {
    expect(outlierTest(outlier, { ...usual, skewness: 99 })).toBe("passes");
    expect(outlierTest(outlier, { ...usual, kurtosis: 99 })).toBe("passes");
  });

  test("passes three values by their skewness alone", () =>
    expect(outlierTest(Float64Array.of(1, 2, 900), usual)).toBe("passes"));

  test("cannot be computed for three values that are too skewed, nor for two, nor for a constant", () => {
    expect(outlierTest(Float64Array.of(1, 2, 900), { skewness: 0.5, kurtosis: 0 })).toBeNull();
    expect(outlierTest(Float64Array.of(1, 2), usual)).toBeNull();
    expect(outlierTest(new Float64Array(9).fill(0.1), usual)).toBeNull();
  });
});

describe("a column of two distinct values that fails the test", () => {
  const column = Float64Array.of(0, 0, 0, 0, 0, 0, 0, 0, 1);

  test.each(["winsorise", "winsorise then log"])("is left alone by %s, with a problem", (method) =>
    expect(treatments[method]?.treat(column, {})).toMatchObject({
      values: column,
      log: null,
      problem: "treatment-not-possible",
    }),
  );
});

describe("a single outlier", () => {
  const low = Float64Array.of(-300, 1, 2, 3, 4, 5, 6, 7, 8, 9);

  test("below is moved up to the next value", () => {
    const { values, changes } = winsorise?.treat(low, {}) ?? {};
    expect(values).toEqual(low.with(0, 1));
    expect(changes).toEqual(new Map([[0, "winsorisedLow"]]));
  });

  test("above is moved down to the next value", () => {
    const { values, changes } =
      winsorise?.treat(
        low.map((x) => -x),
        {},
      ) ?? {};
    expect(values?.[0]).toBe(-1);
    expect(changes).toEqual(new Map([[0, "winsorisedHigh"]]));
  });
});

describe("a column that winsorising cannot mend", () => {
  // Too many outliers, all different, for one point.
  const column = Float64Array.of(...new Array<number>(30).fill(1), 2, 3, 400, 900, 2000, NaN);
  const limits = { points: 1 };

  test("is logged from its original values", () => {
    const treated = chain?.treat(column, limits);
    expect(treated?.log).toEqual(logTransform(column));
    expect(treated?.values[33]).toBe(Math.log(899 + 0.01 * 1999));
  });

  test("carries another value through the same logarithm, and one without a logarithm to missing", () => {
    const carry = chain?.treat(column, limits).carry;
    expect(carry?.(900)).toBe(Math.log(899 + 0.01 * 1999));
    expect(carry?.(-50)).toBeNaN();
  });

  test("is kept as winsorised where no logarithm follows, and a target is carried as it is", () => {
    const treated = winsorise?.treat(column, limits);
    expect(treated?.values[34]).toBe(900);
    expect(treated?.carry(900)).toBe(900);
  });
});
