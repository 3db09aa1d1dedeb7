import fc from "fast-check";
import { aggregations, choose, type Choice, type Model, type Replicate } from "../../../src/engine";
import { everyAggregation, randomModel } from "../../support/random-model";

export const choice = <Name extends string>(
  method: Name,
  parameters: Choice["parameters"] = {},
): Choice<Name> => ({
  method,
  parameters,
});
const allAggregations = [...everyAggregation, ...Object.values(aggregations).map((it) => choose(it))];

const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const replicateOf = (model: Model): fc.Arbitrary<Replicate> => {
  const codes = model.indicators.map(({ code }) => code);
  const cell = fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(null));
  return fc
    .record({
      imputation: maybe(fc.constantFrom(choice("mean"), choice("none"))),
      treatment: maybe(fc.constantFrom(choice("none"), choice("winsorise then log"))),
      normalisation: maybe(
        fc.constantFrom(
          choice("min-max", { lower: 0, upper: 100 }),
          choice("min-max", { lower: 1, upper: 100 }),
          choice("rank"),
          choice("goalposts", { lower: 1, upper: 100 }),
        ),
      ),
      aggregation: maybe(fc.constantFrom(...allAggregations)),
      weightFactors: maybe(
        fc
          .array(fc.oneof(fc.double({ min: 0.1, max: 2, noNaN: true }), fc.constant(0)), {
            minLength: model.framework.length,
            maxLength: model.framework.length,
          })
          .map((factors) => Object.fromEntries(model.framework.map(({ code }, k) => [code, factors[k]!]))),
      ),
      leftOut: maybe(fc.constantFrom(...codes)),
      goalposts: maybe(
        fc
          .record({ lower: fc.integer({ min: -3, max: 3 }), upper: fc.integer({ min: 8, max: 14 }) })
          .map((posts) => ({ [codes[0]!]: posts, [codes[1]!]: posts })),
      ),
      values: maybe(
        fc
          .array(cell, { minLength: model.units.length, maxLength: model.units.length })
          .map((column) => ({ [codes.at(-1)!]: column })),
      ),
    })
    .map((drawn) => Object.fromEntries(Object.entries(drawn).filter(([, it]) => it !== undefined)));
};

/** Any changes of any model, some of them replicates that fail. */
export const modelsWithDesigns = randomModel({ aggregations: allAggregations }).chain((model) =>
  fc.record({
    model: fc.constantFrom(model, {
      ...model,
      method: { ...model.method, ranks: "fractional" as const },
    }),
    design: fc.array(replicateOf(model), { minLength: 1, maxLength: 5 }),
  }),
);
