import fc from "fast-check";
import { treatments } from "../../../src/engine";
import { innerExtent, quartileFences } from "../../../src/engine/treat/bounds";
import { changeAt } from "../../../src/engine/treat/change-at";
import { outlierTest } from "../../../src/engine/treat/outlier-test";
import { transformValue } from "../../../src/engine/treat/transform";
import { evaluate, examplesOf } from "../../support/examples";

const usual = { skewness: 2, kurtosis: 3.5 };
const chain = treatments["winsorise then log"];
const winsorise = treatments["winsorise"];

test.each(["transform", "bounds"])("the examples in %s.ts hold", (file) => {
  const examples = examplesOf(`src/engine/treat/${file}.ts`);
  expect(examples).toHaveLength(2);
  const names = { transformValue, quartileFences, innerExtent };
  for (const { expression, result } of examples)
    expect(evaluate(expression, names)).toEqual(evaluate(result, {}));
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
        const treated = treater.treat(column, {});
        expect(column).toEqual(given);
        treated.values.forEach((x, i) => {
          const isChanged = changeAt(treated, i) !== null;
          if (!treated.transform) expect(isChanged).toBe(!Object.is(x, given[i]));
          if (treated.transform) expect(isChanged).toBe(!Number.isNaN(given[i]));
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
        for (const x of treated) expect(x).not.toBeNaN();
      }),
    ));

  test("does not depend on the order of the units", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const turned = treater.treat(column.toReversed(), {}).values.toReversed();
        expect(turned).toEqual(treater.treat(column, {}).values);
      }),
    ));

  test("carries a value of the column to where the cell itself went, unless the cell was moved", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const { values, moved, carry } = treater.treat(column, {});
        column.forEach((x, i) => {
          if (!moved.has(i)) expect(carry(x)).toBe(values[i]);
        });
      }),
    ));

  test("a column without values and an empty one are left alone, without a problem", () => {
    for (const column of [Float64Array.of(NaN, NaN), Float64Array.of()])
      expect(treater.treat(column, {})).toMatchObject({ values: column, transform: null, problem: null });
  });

  test("a constant column is left alone", () => {
    const column = Float64Array.of(5, 5, NaN, 5, 5);
    const { values, moved, transform, problem } = treater.treat(column, {});
    expect([values, moved.size, transform]).toEqual([column, 0, null]);
    expect(problem).toBe(isDirect(name) ? "treatment-not-possible" : null);
  });
});

const near = (x: number) => (Number.isNaN(x) ? NaN : (expect.closeTo(x, 8) as unknown));

const isDirect = (name: string): boolean => /^(log|Box-Cox)/.test(name);

test.each(
  Object.keys(treatments).filter((name) => name.startsWith("winsorise then") || name === "winsorise"),
)("%s leaves a column of two values alone: it cannot be tested", (name) => {
  const column = Float64Array.of(1, 900);
  expect(treatments[name]?.treat(column, {})).toMatchObject({
    values: column,
    transform: null,
    problem: null,
  });
});

test("winsorising changes no more cells than its points and the ties of the last step", () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 0, max: 6 }), (column, points) => {
      const { moved } = winsorise?.treat(column, { points, skewness: 0.5, kurtosis: 0 }) ?? {};
      const counts = new Map<number, number>();
      for (const x of column) if (!Number.isNaN(x)) counts.set(x, (counts.get(x) ?? 0) + 1);
      const largestTie = Math.max(1, ...counts.values());
      expect(moved?.size).toBeLessThanOrEqual(points === 0 ? 0 : points - 1 + largestTie);
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

  test.each(Object.keys(treatments).filter((name) => /winsorise|fences/.test(name)))(
    "is left alone by %s, with a problem",
    (method) =>
      expect(treatments[method]?.treat(column, {})).toMatchObject({
        values: column,
        transform: null,
        problem: "treatment-not-possible",
      }),
  );
});

describe("a single outlier", () => {
  const low = Float64Array.of(-300, 1, 2, 3, 4, 5, 6, 7, 8, 9);

  test("below is moved up to the next value", () => {
    const { values, moved } = winsorise?.treat(low, {}) ?? {};
    expect(values).toEqual(low.with(0, 1));
    expect(moved).toEqual(new Map([[0, "winsorisedLow"]]));
  });

  test("above is moved down to the next value", () => {
    const { values, moved } =
      winsorise?.treat(
        low.map((x) => -x),
        {},
      ) ?? {};
    expect(values?.[0]).toBe(-1);
    expect(moved).toEqual(new Map([[0, "winsorisedHigh"]]));
  });
});

describe("a column that winsorising cannot mend", () => {
  // Too many outliers, all different, for one point.
  const column = Float64Array.of(...new Array<number>(30).fill(1), 2, 3, 400, 900, 2000, NaN);
  const limits = { points: 1 };

  test("is logged from its original values", () => {
    const treated = chain?.treat(column, limits);
    expect(treated?.transform).toEqual({ kind: "log", minimum: 1, maximum: 2000 });
    expect(treated?.values[33]).toBe(Math.log(899 + 0.01 * 1999));
  });

  test("combined, is logged from its winsorised values, and the moved cell stays listed as moved", () => {
    const treated = chain?.treat(column, { ...limits, combine: true });
    expect(treated?.transform).toEqual({ kind: "log", minimum: 1, maximum: 900 });
    expect(treated?.values[34]).toBe(Math.log(899 + 0.01 * 899));
    expect(treated && [33, 34, 35].map((i) => changeAt(treated, i))).toEqual(["log", "winsorisedHigh", null]);
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

describe("log plus", () => {
  const high = Float64Array.of(1, 2, 3, 4, 90);
  const low = high.map((x) => -x);
  const treated = (column: Float64Array) => treatments["log plus"]?.treat(column, {}).values;

  test("is the logarithm where the tail is high", () =>
    expect(treated(high)).toEqual(treatments["log"]?.treat(high, {}).values));

  test("is the same, turned, where the tail is low", () =>
    expect(treated(low)).toEqual(treated(high)?.map((x) => -x)));
});

test("log GII leaves a column without a figure above 1 alone, with a problem: it would turn its order round", () => {
  for (const column of [Float64Array.of(0.2, 0.5, 1), Float64Array.of(-5, -2, 0)])
    expect(treatments["log GII"]?.treat(column, {})).toMatchObject({
      values: column,
      transform: null,
      problem: "treatment-not-possible",
    });
});

test("Box-Cox with exponent 1 only shifts, with 0 is the shifted logarithm", () => {
  const column = Float64Array.of(7, 9, NaN, 12);
  const at = (lambda: number) => treatments["Box-Cox"]?.treat(column, { lambda }).values;
  expect(Array.from(at(1) ?? [])).toEqual([0, near(2), NaN, near(5)]);
  expect(at(0)).toEqual(treatments["log shifted"]?.treat(column, {}).values);
});

describe("the logarithm by the column's own extent", () => {
  const scale = fc.double({ min: 0.01, max: 100, noNaN: true });

  test.each(["log", "log plus"])("%s keeps the differences whatever the unit of measurement", (name) =>
    fc.assert(
      fc.property(columns, scale, fc.integer({ min: -50, max: 50 }), (column, factor, shift) => {
        const spread = new Set(column.filter((x) => !Number.isNaN(x)));
        fc.pre(spread.size > 2);
        const differences = (of: Float64Array) => {
          const { values } = treatments[name]?.treat(of, {}) ?? { values: of };
          const first = values.find((x) => !Number.isNaN(x)) ?? NaN;
          return Array.from(values, (x) => x - first);
        };
        const before = treatments[name]?.treat(column, {}).transform?.kind;
        const moved = column.map((x) => factor * x + shift);
        // Of a column without skew, rounding says which side it is.
        if (treatments[name]?.treat(moved, {}).transform?.kind !== before) return;
        const after = differences(moved);
        expect(after).toEqual(differences(column).map(near));
      }),
    ),
  );
});

describe("IQR fences", () => {
  // Quartiles 2 and 4: fences at -1 and 7.
  const column = Float64Array.of(1, 2, 3, 4, 99);
  const fenced = (column: Float64Array, reach?: number) =>
    treatments["IQR fences"]?.treat(column, reach === undefined ? {} : { reach });

  test("move a value beyond a fence to the fence", () => {
    expect(fenced(column)?.values).toEqual(column.with(4, 7));
    expect(fenced(column)?.moved).toEqual(new Map([[4, "fencedHigh"]]));
    expect(fenced(column.map((x) => -x))?.moved).toEqual(new Map([[4, "fencedLow"]]));
  });

  test("a value on the fence stays", () => expect(fenced(column.with(4, 7))?.moved.size).toBe(0));

  test("with a reach of 0 the quartiles are the fences", () =>
    expect(fenced(column, 0)?.values).toEqual(Float64Array.of(2, 2, 3, 4, 4)));

  test("leave a column whose quartiles are equal alone, with a problem", () => {
    const flat = Float64Array.of(3, 3, 3, 3, 3, 3, 99);
    expect(fenced(flat)).toMatchObject({ values: flat, problem: "treatment-not-possible" });
  });

  test("a target is carried as it is", () => expect(fenced(column)?.carry(99)).toBe(99));
});

describe("winsorise both ends", () => {
  const moved = (column: Float64Array, points?: number) =>
    treatments["winsorise both ends"]?.treat(column, points === undefined ? {} : { points });
  const column = Float64Array.of(5, 1, 9, 3, NaN, 7);

  test("moves one value at each end by default", () => {
    expect(moved(column)?.values).toEqual(Float64Array.of(5, 3, 7, 3, NaN, 7));
    expect(moved(column)?.moved).toEqual(
      new Map([
        [1, "winsorisedLow"],
        [2, "winsorisedHigh"],
      ]),
    );
  });

  test("moves none with 0 points", () => expect(moved(column, 0)?.moved.size).toBe(0));

  test("counts ties one by one", () => expect(moved(Float64Array.of(1, 1, 2, 3, 9, 9))?.moved.size).toBe(0));

  test.each([2, 3, 99])(
    "leaves a column that %p points would make constant alone, with a problem",
    (points) =>
      expect(moved(column, points)).toMatchObject({ values: column, problem: "treatment-not-possible" }),
  );
});
