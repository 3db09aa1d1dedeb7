import fc from "fast-check";
import { type Choice, type Indicator, type NormalFit, normalisations } from "../../../src/engine";
import { ascendingRanks, columnRanks } from "../../../src/engine/normalise/ascending-rank";
import { evaluate, examplesOf } from "../../support/examples";

const indicator: Indicator = {
  code: "i",
  name: "Indicator",
  direction: 1,
  values: new Float64Array(0),
  unit: "",
  target: 60,
  lower: -50,
  upper: 50,
  denominator: null,
  scale: 1,
};

const fitted = (
  method: string,
  column: Float64Array,
  change: Partial<Indicator> = {},
  parameters: Choice["parameters"] = {},
): NormalFit | undefined =>
  normalisations[method]?.fit(column, { ...indicator, ...change }, parameters, unitsOf(column));

/** Units named by their places, and the reference unit where one is needed: whoever is in the middle. */
const unitsOf = (column: Float64Array) => Array.from(column, (_, i) => ({ code: `U${i}`, name: "" }));
const named = (column: Float64Array): Choice["parameters"] => {
  const order = unitsOf(column).filter((_, i) => !Number.isNaN(column[i]));
  const middle = Float64Array.from(column.filter((x) => !Number.isNaN(x))).sort()[order.length >> 1] ?? NaN;
  return { unit: `U${column.indexOf(middle)}` };
};
/** The parameters that a method cannot do without. */
const needed = (method: string, column: Float64Array): Choice["parameters"] =>
  method === "distance to reference" ? named(column) : {};

/** The normalised column, or the problem. */
function normalised(...given: Parameters<typeof fitted>): number[] | string | undefined {
  const fit = fitted(...given);
  return fit?.ok ? Array.from(given[1], fit.apply) : (fit?.problem ?? undefined);
}

test("the examples in ascending-rank.ts hold", () => {
  const examples = examplesOf("src/engine/normalise/ascending-rank.ts");
  expect(examples).toHaveLength(3);
  for (const { expression, result } of examples)
    expect(evaluate(expression, { ascendingRanks, columnRanks })).toEqual(evaluate(result, {}));
});

const value = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.constant(NaN));
const columns = fc.array(value, { minLength: 2, maxLength: 30 }).map((column) => Float64Array.from(column));
const directions = fc.constantFrom<1 | -1>(1, -1);
const near = (x: number | undefined) => expect.closeTo(x ?? NaN, 9) as unknown;

describe.each(Object.keys(normalisations))("%s", (method) => {
  test("is registered under its own name", () => expect(normalisations[method]?.method).toBe(method));

  test("is monotone in the direction of the indicator", () =>
    fc.assert(
      fc.property(columns, directions, (column, direction) => {
        const fit = fitted(method, column, { direction, target: direction * 60 }, needed(method, column));
        if (!fit?.ok) return;
        const better = column.filter((x) => !Number.isNaN(x)).sort((a, b) => direction * (a - b));
        const scores = Array.from(better, fit.apply);
        expect(scores).toEqual(scores.toSorted((a, b) => a - b));
      }),
    ));

  test("does not depend on the order of the units", () =>
    fc.assert(
      fc.property(columns, directions, (column, direction) => {
        const change = { direction, target: direction * 60 };
        const backwards = column.toReversed();
        const turned = normalised(method, backwards, change, needed(method, backwards));
        const straight = normalised(method, column, change, needed(method, column));
        expect(Array.isArray(turned) ? turned.toReversed() : turned).toEqual(
          Array.isArray(straight) ? straight.map((x) => (Number.isNaN(x) ? NaN : near(x))) : straight,
        );
      }),
    ));

  test("is missing where the value is missing, and only there", () =>
    fc.assert(
      fc.property(columns, (column) => {
        const scores = normalised(method, column, {}, needed(method, column));
        if (Array.isArray(scores)) expect(scores.map(Number.isNaN)).toEqual(Array.from(column, Number.isNaN));
      }),
    ));

  test("a column without any value has no scale, except between goalposts", () => {
    const fit = fitted(method, Float64Array.of(NaN, NaN));
    expect(fit).toMatchObject(
      method === "goalposts" ? { ok: true } : { ok: false, problem: "indicator-all-missing" },
    );
  });
});

const unitless = [
  "min-max",
  "z-score",
  "rank",
  "percentile rank",
  "Borda",
  "distance to reference",
  "distance to maximum",
  "Mazziotta-Pareto",
  "IQR-robust",
  "categorical",
];

test.each(unitless)("%s does not change with the unit of measurement", (method) =>
  fc.assert(
    fc.property(
      columns,
      fc.double({ min: 0.01, max: 100, noNaN: true }),
      fc.integer({ min: -10, max: 10 }),
      (column, factor, shift) => {
        const parameters = needed(method, column);
        const before = normalised(method, column, {}, parameters);
        const after = normalised(
          method,
          column.map((x) => factor * x + shift),
          {},
          parameters,
        );
        if (Array.isArray(before))
          expect(after).toEqual(before.map((x) => (Number.isNaN(x) ? NaN : near(x))));
        else expect(after).toBe(before);
      },
    ),
  ),
);

describe("a constant column", () => {
  // Its mean rounds to another number than 0.1.
  const column = new Float64Array(10).fill(0.1);

  test.each([
    "min-max",
    "z-score",
    "distance to target",
    "distance to reference",
    "distance to maximum",
    "Mazziotta-Pareto",
    "IQR-robust",
    "categorical",
  ])("has no scale under %s", (method) =>
    expect(normalised(method, column, {}, { unit: "U0" })).toBe("indicator-constant"),
  );

  test("has no scale under adjusted Mazziotta-Pareto without goalposts, and a place between them", () => {
    const method = "adjusted Mazziotta-Pareto";
    expect(normalised(method, column, { lower: NaN, upper: NaN })).toBe("indicator-constant");
    expect(normalised(method, column, { lower: 0, upper: 1 })).toEqual(Array(10).fill(near(76)));
  });

  test("has the mean rank throughout under rank average, no point under Borda and 1 under share of maximum", () => {
    expect(normalised("rank", column, {}, { average: true })).toEqual(Array(10).fill(5.5));
    expect(normalised("Borda", column)).toEqual(Array(10).fill(0));
    expect(normalised("share of maximum", column)).toEqual(Array(10).fill(1));
  });

  test("has rank 1 throughout", () => expect(normalised("rank", column)).toEqual(Array(10).fill(1)));

  test("has percentile rank 0 throughout", () =>
    expect(normalised("percentile rank", column)).toEqual(Array(10).fill(0)));

  test("has a place between goalposts", () =>
    expect(normalised("goalposts", column, { lower: 0, upper: 1 })).toEqual(Array(10).fill(near(10))));
});

test("percentile rank of one value among missing ones has no scale: there is no other unit", () => {
  expect(normalised("percentile rank", Float64Array.of(NaN, 7))).toBe("indicator-constant");
});

test("goalposts: an indicator without both of them has no scale", () => {
  for (const change of [{ lower: NaN }, { upper: NaN }, { lower: NaN, upper: NaN }])
    expect(normalised("goalposts", Float64Array.of(1, 2), change)).toBe("indicator-without-goalposts");
});

describe("goalposts -50 and 50, figures 1-100", () => {
  const column = Float64Array.of(-60, -50, 0, 50, 60);
  const figures = { lower: 1, upper: 100 };

  test("values beyond a goalpost count as the goalpost", () =>
    expect(normalised("goalposts", column, {}, figures)).toEqual([1, 1, 50.5, 100, 100]));

  test("unclipped, they continue in proportion", () => {
    const found = normalised("goalposts", column, {}, { ...figures, clip: false });
    expect(found).toEqual([-8.9, 1, 50.5, 100, 109.9].map(near));
  });

  test("with direction -1 the lower goalpost is the best", () =>
    expect(normalised("goalposts", column, { direction: -1 }, figures)).toEqual([100, 100, 50.5, 1, 1]));
});

describe("distance to target", () => {
  const column = Float64Array.of(10, 20, 70);

  test("0 is the worst value, 1 the target, more is beyond it", () =>
    expect(normalised("distance to target", column)).toEqual([0, near(0.2), near(1.2)]));

  test("capped, nothing is beyond the target", () =>
    expect(normalised("distance to target", column, {}, { cap: true })).toEqual([0, near(0.2), 1]));

  test("with direction -1 the largest value is the worst", () =>
    expect(normalised("distance to target", column, { direction: -1, target: 20 })).toEqual([
      near(1.2),
      1,
      0,
    ]));

  test("an indicator without a target has no scale", () =>
    expect(normalised("distance to target", column, { target: NaN })).toBe("indicator-without-target"));

  test.each([10, 5])("nor has one whose target, %p, is no better than the worst value", (target) =>
    expect(normalised("distance to target", column, { target })).toBe("indicator-without-target"),
  );
});

describe("a value that is not in the column", () => {
  const column = Float64Array.of(10, 20, 20, 40);
  const carried = (method: string, x: number, change: Partial<Indicator> = {}) => {
    const fit = fitted(method, column, change);
    return fit?.ok ? fit.apply(x) : undefined;
  };

  test("has the rank that it would have there", () =>
    expect([5, 20, 30, 99].map((x) => carried("rank", x))).toEqual([1, 2, 4, 5]));

  test("likewise where lower is better", () =>
    expect([99, 20, 30, 5].map((x) => carried("rank", x, { direction: -1 }))).toEqual([1, 2, 2, 5]));

  test("continues in proportion under min-max", () => expect(carried("min-max", 55)).toBe(150));

  test("is missing when it is missing", () => expect(carried("rank", NaN)).toBeNaN());
});

describe("rank average", () => {
  test("shares the mean of the ranks among ties", () =>
    expect(normalised("rank", Float64Array.of(3, NaN, 1, 3, 5), {}, { average: true })).toEqual([
      2.5,
      NaN,
      1,
      2.5,
      4,
    ]));

  test("gives a value that is not in the column the rank that it would have there", () => {
    const fit = fitted("rank", Float64Array.of(10, 20, 20, 40), {}, { average: true });
    expect([5, 20, 30, 99].map((x) => (fit?.ok ? fit.apply(x) : NaN))).toEqual([1, 2.5, 4, 5]);
  });
});

describe("distance to reference", () => {
  const column = Float64Array.of(10, 20, 70, NaN);
  const reference = (unit: string, change: Partial<Indicator> = {}, cap = false) =>
    normalised("distance to reference", column, change, { unit, cap });

  test("0 is the worst value, 1 the named unit, more is better than it", () =>
    expect(reference("U1")).toEqual([0, 1, near(6), NaN]));

  test("capped, nothing is better than the named unit", () =>
    expect(reference("U1", {}, true)).toEqual([0, 1, 1, NaN]));

  test("with direction -1 the largest value is the worst", () =>
    expect(reference("U1", { direction: -1 })).toEqual([near(1.2), 1, 0, NaN]));

  test.each(["U0", "U3", "U9"])(
    "a unit with the worst value, without one or not there (%s): no scale",
    (unit) => expect(reference(unit)).toBe("indicator-without-reference"),
  );
});

test("distance to maximum is min-max 0-1", () =>
  fc.assert(
    fc.property(columns, directions, (column, direction) => {
      const plain = normalised("min-max", column, { direction }, { lower: 0, upper: 1 });
      const distance = normalised("distance to maximum", column, { direction });
      expect(distance).toEqual(
        Array.isArray(plain) ? plain.map((x) => (Number.isNaN(x) ? NaN : near(x))) : plain,
      );
    }),
  ));

describe("share of maximum", () => {
  test("is the share of the largest value, or of the smallest where less is better", () => {
    expect(normalised("share of maximum", Float64Array.of(1, 2, NaN, 4))).toEqual([0.25, 0.5, NaN, 1]);
    expect(normalised("share of maximum", Float64Array.of(1, 2, 4), { direction: -1 })).toEqual([
      1, 0.5, 0.25,
    ]);
  });

  test("does not change with a factor", () =>
    fc.assert(
      fc.property(columns, directions, fc.integer({ min: 1, max: 1000 }), (column, direction, factor) => {
        const plain = normalised("share of maximum", column, { direction });
        const scaled = normalised(
          "share of maximum",
          column.map((x) => x * factor),
          { direction },
        );
        expect(scaled).toEqual(
          Array.isArray(plain) ? plain.map((x) => (Number.isNaN(x) ? NaN : near(x))) : plain,
        );
      }),
    ));

  test.each<[1 | -1, number[]]>([
    [1, [-3, -1, 0]],
    [1, [-3, -1]],
    [-1, [0, 5, 9]],
    [-1, [-1, 5, 9]],
  ])("with direction %p of %j: there are no shares of 0 or less", (direction, values) =>
    expect(normalised("share of maximum", Float64Array.from(values), { direction })).toBe(
      "indicator-not-positive",
    ),
  );

  test("a target of 0 where less is better has no share", () => {
    const fit = fitted("share of maximum", Float64Array.of(1, 2), { direction: -1 });
    expect(fit?.ok && [fit.apply(0), fit.apply(-1), fit.apply(0.5)]).toEqual([NaN, NaN, 2]);
  });
});

describe("Mazziotta-Pareto", () => {
  test("has mean 100 and population deviation 10, or sample deviation 10", () =>
    fc.assert(
      fc.property(columns, directions, fc.boolean(), (column, direction, sample) => {
        const scores = normalised("Mazziotta-Pareto", column, { direction }, { sample });
        if (!Array.isArray(scores)) return;
        const present = scores.filter((x) => !Number.isNaN(x));
        const mean = present.reduce((sum, x) => sum + x, 0) / present.length;
        const squares = present.reduce((sum, x) => sum + (x - mean) ** 2, 0);
        expect(mean).toBeCloseTo(100, 8);
        expect(squares / (present.length - (sample ? 1 : 0))).toBeCloseTo(100, 7);
      }),
    ));

  test("takes another mean and deviation", () =>
    expect(normalised("Mazziotta-Pareto", Float64Array.of(1, 3), {}, { mean: 0, deviation: 2 })).toEqual([
      near(-2),
      near(2),
    ]));
});

describe("adjusted Mazziotta-Pareto", () => {
  const method = "adjusted Mazziotta-Pareto";
  const free = { lower: NaN, upper: NaN };
  const column = Float64Array.of(0, 10, 50);

  test("is 70 and 130 at the extremes, turned where less is better", () => {
    expect(normalised(method, column, free)).toEqual([70, near(82), 130]);
    expect(normalised(method, column, { ...free, direction: -1 })).toEqual([130, near(118), 70]);
  });

  test("is 70 and 130 at the indicator's own goalposts, and continues beyond them", () =>
    expect(normalised(method, column, { lower: 10, upper: 40 })).toEqual([near(50), 70, near(150)]));

  test.each([
    { lower: 10, upper: NaN },
    { lower: NaN, upper: 40 },
  ])("has no scale with one goalpost, which is not left out in silence: %p", (posts) =>
    expect(normalised(method, column, posts)).toBe("indicator-without-goalposts"),
  );

  test("with reference, the mean is 100 and the range still 60", () => {
    const scores = normalised(method, column, free, { reference: true });
    expect(scores).toEqual([near(100 - 24), near(100 - 12), near(100 + 36)]);
  });
});

describe("IQR-robust", () => {
  const column = Float64Array.of(1, 2, 3, 4, 99);

  test("the median becomes 0 and the interquartile range 1", () =>
    expect(normalised("IQR-robust", column)).toEqual([-1, -0.5, 0, 0.5, 48]));

  test("on another scale, turned where less is better", () =>
    expect(normalised("IQR-robust", column, { direction: -1 }, { median: 50, range: 10 })).toEqual([
      60, 55, 50, 45, -430,
    ]));

  test("an outlier does not move the others", () => {
    const others = (last: number) => normalised("IQR-robust", column.with(4, last))?.slice(0, 4);
    expect(others(1e6)).toEqual(others(99));
  });

  test("a column whose quartiles are equal has no scale", () =>
    expect(normalised("IQR-robust", Float64Array.of(5, 5, 5, 5, 5, 9))).toBe("indicator-without-spread"));
});

describe("categorical", () => {
  // 20 units: unit k has the percentile 5 (k + 1).
  const column = Float64Array.from({ length: 20 }, (_, k) => k);

  test("a percentile that equals a cut has the higher class", () => {
    const scores = normalised("categorical", column);
    expect(scores).toEqual([
      20, 20, 40, 40, 40, 40, 50, 50, 50, 50, 50, 50, 60, 60, 60, 60, 80, 80, 100, 100,
    ]);
  });

  test("turned where less is better", () =>
    expect(normalised("categorical", column, { direction: -1 })).toEqual(
      (normalised("categorical", column) as number[]).toReversed(),
    ));

  test("two equal cuts leave the class between them empty", () => {
    const cuts = { cut1: 15, cut2: 25, cut3: 65, cut4: 65, cut5: 85, cut6: 95 };
    const hundred = Float64Array.from({ length: 100 }, (_, k) => k);
    const fit = fitted("categorical", hundred, {}, cuts);
    const found = new Set(fit?.ok ? hundred.map(fit.apply) : []);
    expect([...found]).toEqual([0, 20, 40, 60, 80, 100]);
  });

  test("ties have one class, and a target that no unit reaches the highest", () => {
    const fit = fitted("categorical", Float64Array.of(1, 1, 1, 2, 3, 4));
    expect(fit?.ok && [1, 4, 99].map(fit.apply)).toEqual([40, 100, 100]);
  });
});

test("none only turns the sign where lower is better", () => {
  expect(normalised("none", Float64Array.of(1, NaN, -2), { direction: -1 })).toEqual([-1, NaN, 2]);
  expect(normalised("none", Float64Array.of(1, NaN, -2))).toEqual([1, NaN, -2]);
});

test("ranking 100,000 units is a matter of sorting them, not of comparing all with all", () => {
  const column = Float64Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 100_003);
  const start = performance.now();
  normalised("rank", column);
  expect(performance.now() - start).toBeLessThan(2000);
});
