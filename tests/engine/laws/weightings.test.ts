import fc from "fast-check";
import { type Comparison, type Model, score, type WeightingName, weightings } from "../../../src/engine";
import { randomModel } from "../../support/random-model";
import { orderOf } from "./support/arbitraries";
import { expectNear, taken } from "./support/near";
import { variantsOf } from "./support/variants";

const arithmetic = [{ method: "arithmetic" as const, parameters: {} }];
const variants = variantsOf(weightings);
type Weigher = (typeof variants)[number];

/** Experts who judge every element by its place in the framework: enough to make weights from. */
function judged(model: Model): Model {
  const childrenOf = new Map<string, string[]>();
  for (const { code, parent } of model.framework)
    if (parent !== null) childrenOf.set(parent, [...(childrenOf.get(parent) ?? []), code]);
  const points = Object.fromEntries(model.framework.map(({ code }, k) => [code, 10 + 7 * (k % 4)]));
  const comparisons = [...childrenOf.values()].map((elements): Comparison => ({
    expert: "one",
    elements,
    ratios: elements.map((_, r) =>
      Float64Array.from(elements, (_element, c) => (1 + (r % 3)) / (1 + (c % 3))),
    ),
  }));
  return {
    ...model,
    judgements: { budgets: [{ expert: "one", points }], comparisons },
  };
}

/** A run's weights, in the order of the framework; null where nothing is scored. */
function weightsOf(model: Model, { method, parameters }: Weigher): Float64Array | null {
  // A name of the registry.
  const weights = { method: method.method as WeightingName, parameters };
  const outcome = score({ ...model, method: { ...model.method, weights } });
  return outcome.ok ? outcome.results.weights : null;
}

/** Sum over a node's siblings, itself among them. */
const siblings = ({ framework }: Model, weights: Float64Array, node: number): number =>
  framework.reduce((sum, { parent }, k) => (parent === framework[node]!.parent ? sum + weights[k]! : sum), 0);

/** The weights as shares among siblings: their scale says nothing. */
function shares(model: Model, variant: Weigher): Float64Array | null {
  const weights = weightsOf(model, variant);
  return weights && weights.map((weight, node) => weight / siblings(model, weights, node) || 0);
}

const cases = randomModel({ aggregations: arithmetic })
  .map(judged)
  .chain((model) => fc.record({ model: fc.constant(model), order: orderOf(model.units.length) }));

const withUnits = (model: Model, order: readonly number[]): Model => ({
  ...model,
  units: order.map((i) => model.units[i]!),
  indicators: model.indicators.map((indicator) => ({
    ...indicator,
    values: taken(indicator.values, order),
  })),
  groups: model.groups.map((group) => ({ ...group, labels: order.map((i) => group.labels[i]!) })),
});

describe.each(variants)("$title", (variant) => {
  test("weights are numbers of 0 or more, and not all 0 where a child has values", () =>
    fc.assert(
      fc.property(cases, ({ model }) => {
        const weights = weightsOf(model, variant);
        weights?.forEach((weight, node) => {
          expect(weight).toBeGreaterThanOrEqual(0);
          expect(Number.isFinite(weight)).toBe(true);
          const parent = model.framework.findIndex(({ code }) => code === model.framework[node]!.parent);
          // An aggregate that counts has something below it that does.
          if (parent >= 0 && weights[parent]! > 0 && model.framework[parent]!.parent !== null)
            expect(siblings(model, weights, node)).toBeGreaterThan(0);
        });
      }),
    ));

  test("weights do not depend on the order of the units", () =>
    fc.assert(
      fc.property(cases, ({ model, order }) => {
        const there = shares(model, variant);
        const back = shares(withUnits(model, order), variant);
        expect(back === null).toBe(there === null);
        if (there && back) expectNear(back, there, 1e-6);
      }),
    ));

  test("weights do not depend on the order of the framework", () =>
    fc.assert(
      fc.property(cases, ({ model }) => {
        const there = shares(model, variant);
        const back = shares({ ...model, framework: model.framework.toReversed() }, variant);
        expect(back === null).toBe(there === null);
        if (there && back) expectNear(back.toReversed(), there, 1e-6);
      }),
    ));

  if (variant.method.needs.length === 0 || variant.method.needs.includes("judgements"))
    test("weights that are not made from data do not change with it", () =>
      fc.assert(
        fc.property(cases, ({ model }) => {
          const other = withUnits(
            model,
            model.units.map((_, i) => (i === 0 ? 1 : i)),
          );
          const [there, back] = [shares(model, variant), shares(other, variant)];
          // An indicator that became constant is set aside, and that does change weights.
          if (there?.every((x) => x > 0) && back?.every((x) => x > 0)) expectNear(back, there);
        }),
      ));
});
