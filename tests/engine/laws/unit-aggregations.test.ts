import fc from "fast-check";
import { unitAggregations } from "../../../src/engine";
import { isNear } from "./support/near";
import { type Exceptions, lawful, variantsOf } from "./support/variants";

/** Where a child that rises may lower the score, and why. */
const notMonotone: Exceptions = {
  "Mazziotta-Pareto": "a child that outgrows the others costs more in imbalance than it gives",
};
/** Where the score may be beyond the children, and why. */
const notBetween: Exceptions = {
  "Mazziotta-Pareto": "the penalty for imbalance is taken from the mean, or added to it, without a bound",
  sum: "it is not divided by the weights",
  product: "it is a mean of no kind",
};
/** Where the score is on another scale than the children, and why. */
const onOtherScale: Exceptions = {
  sum: "it is not divided by the weights",
  product: "a product of n children has the n-th power of their unit",
};

/** Where the score is not measured in the unit of the children, and why. */
const notHomogeneous: Exceptions = {
  product: "a product of n children grows with the n-th power of the unit",
  "minimum below": "the threshold does not grow with the unit",
};

interface Children {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

const children: fc.Arbitrary<Children> = fc
  .array(
    fc.record({
      value: fc.double({ min: 0.5, max: 100, noNaN: true }),
      weight: fc.integer({ min: 1, max: 5 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) => ({ values: list.map(({ value }) => value), weights: list.map(({ weight }) => weight) }));

const variants = variantsOf(unitAggregations);
type Aggregate = (of: Children) => number;
const aggregateOf =
  ({ method, parameters }: (typeof variants)[number]): Aggregate =>
  ({ values, weights }) =>
    method.aggregate(Float64Array.from(values), Float64Array.from(weights), values.length, parameters);

test.each(lawful(unitAggregations, onOtherScale))(
  "$title: of equal children is that value for any weights",
  (variant) => {
    const aggregate = aggregateOf(variant);
    fc.assert(
      fc.property(children, ({ values: [c = 1], weights }) =>
        expect(isNear(aggregate({ values: weights.map(() => c), weights }), c)).toBe(true),
      ),
    );
  },
);

describe.each(variants)("$title", (variant) => {
  const aggregate = aggregateOf(variant);

  test("does not depend on the order of the children", () =>
    fc.assert(
      fc.property(children, ({ values, weights }) =>
        expect(
          isNear(
            aggregate({ values: values.toReversed(), weights: weights.toReversed() }),
            aggregate({ values, weights }),
          ),
        ).toBe(true),
      ),
    ));
});

test.each(lawful(unitAggregations, { sum: "it is not divided by the weights" }))(
  "$title: does not depend on the scale of the weights",
  (variant) => {
    const aggregate = aggregateOf(variant);
    fc.assert(
      fc.property(children, fc.constantFrom(0.001, 0.3, 7, 1e6), ({ values, weights }, factor) =>
        expect(
          isNear(
            aggregate({ values, weights: weights.map((w) => factor * w) }),
            aggregate({ values, weights }),
          ),
        ).toBe(true),
      ),
    );
  },
);

test.each(lawful(unitAggregations, notHomogeneous))(
  "$title: grows with the unit of measurement: it is homogeneous of degree 1",
  (variant) => {
    const aggregate = aggregateOf(variant);
    fc.assert(
      fc.property(children, fc.constantFrom(0.01, 0.5, 3, 1000), ({ values, weights }, factor) =>
        expect(
          isNear(
            aggregate({ values: values.map((x) => factor * x), weights }),
            factor * aggregate({ values, weights }),
          ),
        ).toBe(true),
      ),
    );
  },
);

test.each(lawful(unitAggregations, notMonotone))("$title: no score falls when a child rises", (variant) => {
  const aggregate = aggregateOf(variant);
  fc.assert(
    fc.property(
      children,
      fc.nat(5),
      fc.double({ min: 0, max: 50, noNaN: true }),
      ({ values, weights }, k, step) => {
        const better = values.map((x, j) => (j === k % values.length ? x + step : x));
        const before = aggregate({ values, weights });
        expect(aggregate({ values: better, weights })).toBeGreaterThanOrEqual(before - 1e-9 * before);
      },
    ),
  );
});

test.each(lawful(unitAggregations, notBetween))(
  "$title: the score lies between the worst and the best child",
  (variant) => {
    const aggregate = aggregateOf(variant);
    fc.assert(
      fc.property(children, ({ values, weights }) => {
        const score = aggregate({ values, weights });
        expect(score).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-9));
        expect(score).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-9));
      }),
    );
  },
);

test("Mazziotta-Pareto is excepted with reason: a child that rises lowers the score, which is below all children", () => {
  const [penalised] = variants.filter(({ title }) => title === "Mazziotta-Pareto");
  const aggregate = aggregateOf(penalised!);
  const weights = [1, 1, 1, 1];
  const unbalanced = aggregate({ values: [1, 1, 1, 5], weights });
  const more = aggregate({ values: [1, 1, 1, 9], weights });
  expect(more).toBeLessThan(unbalanced);
  expect(more).toBeLessThan(1);
});
