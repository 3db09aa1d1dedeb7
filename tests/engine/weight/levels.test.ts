import fc from "fast-check";
import { type Model, score, type WeightingName } from "../../../src/engine";
import { weigh } from "./flat";
import { randomModel } from "../../support/random-model";
import { sampleModel } from "../../support/sample";

const sample = sampleModel();
const at = (weights: Float64Array, model: Model, code: string) =>
  weights[model.framework.findIndex((node) => node.code === code)]!;
const withWeights = (model: Model, method: WeightingName): Model => ({
  ...model,
  method: { ...model.method, weights: { method, parameters: {} } },
});

describe("equal effective", () => {
  test("gives every indicator in use the same share of the index above it", () =>
    fc.assert(
      fc.property(randomModel(), (model) => {
        const outcome = score(withWeights(model, "equal effective"));
        if (!outcome.ok) return;
        const { effectiveWeights, setAside } = outcome.results;
        const shares = model.indicators
          .filter(({ code }) => !setAside.includes(code))
          .map(({ code }) => [rootOf(model, code), at(effectiveWeights, model, code)] as const);
        for (const [root, share] of shares) {
          const count = shares.filter(([other]) => other === root).length;
          expect(share).toBeCloseTo(1 / count, 12);
        }
      }),
    ));

  test("does not count what is set aside", () => {
    const all = weigh(sample, { method: "equal effective", parameters: {} });
    const without = weigh(sample, { method: "equal effective", parameters: {} }, ["SA1a"]);
    expect(at(all.weights, sample, "SA1") - at(without.weights, sample, "SA1")).toBe(1);
    expect(at(without.weights, sample, "SA1a")).toBe(0);
  });
});

const rootOf = (model: Model, code: string): string => {
  const parent = model.framework.find((node) => node.code === code)!.parent;
  return parent === null ? code : rootOf(model, parent);
};

describe("weights from data, level by level", () => {
  const methods = ["PCA", "factor analysis", "entropy", "CRITIC", "correlation-balanced"] as const;

  test.each(methods)(
    "%s weighs the upper levels by the scores that the weights below them give",
    (method) => {
      const outcome = score(withWeights(sample, method));
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
      const { scores, weights } = outcome.results;
      // The capabilities as the indicators of an index of their own.
      const top = sample.framework.flatMap(({ parent }, node) => (parent === "PSCI" ? [node] : []));
      const flat: Model = {
        ...sample,
        indicators: top.map((node, j) => ({
          ...sample.indicators[j]!,
          code: sample.framework[node]!.code,
          values: scores[node]!,
        })),
        framework: sample.framework
          .filter(({ code, parent }) => parent === "PSCI" || code === "PSCI")
          .map((node) => ({ ...node, level: node.parent === null ? 2 : 1 })),
      };
      const own = weigh(flat, { method, parameters: {} });
      top.forEach((node) =>
        expect(at(own.weights, flat, sample.framework[node]!.code)).toBeCloseTo(weights[node]!, 9),
      );
    },
  );

  test.each(methods)("%s does not depend on the order of the framework and of the indicators", (method) => {
    const model = withWeights(sample, method);
    const turned = {
      ...model,
      indicators: model.indicators.toReversed(),
      framework: model.framework.toReversed(),
    };
    const [there, back] = [score(model), score(turned)];
    if (!there.ok || !back.ok) throw new Error("The sample is scored.");
    const reversed = back.results.weights.toReversed();
    there.results.weights.forEach((weight, node) => expect(reversed[node]).toBeCloseTo(weight, 8));
  });

  test.each(methods)("%s gives a score wherever the given weights do, for any data", (method) =>
    fc.assert(
      fc.property(randomModel({ rules: [{ rule: "renormalise" }] }), (model) => {
        const outcome = score(withWeights(model, method));
        if (!outcome.ok) return;
        const { weights } = outcome.results;
        expect(weights.every((weight) => weight >= 0 && weight < Infinity)).toBe(true);
        model.framework.forEach(({ code }) => {
          const children = model.framework.flatMap(({ parent }, k) => (parent === code ? [k] : []));
          const used = children.filter((k) => !outcome.results.scores[k]!.every(Number.isNaN));
          if (used.length > 0) expect(used.some((k) => weights[k]! > 0)).toBe(true);
        });
      }),
    ),
  );
});
