import fc from "fast-check";
import { type Model, score } from "../../../src/engine";
import { type Outcome, type Replicate, replicateScorer } from "../../../src/engine/uncertainty";
import { randomModel } from "../../support/random-model";
import { choice, modelsWithDesigns } from "./random-replicates";

/** The model that a replicate stands for, by the plain meaning of each of its changes. */
function changed(model: Model, replicate: Replicate): Model {
  const { weightFactors = {}, leftOut, goalposts = {}, values = {} } = replicate;
  const { method } = model;
  return {
    ...model,
    indicators: model.indicators.map((indicator) => ({
      ...indicator,
      ...goalposts[indicator.code],
      ...(values[indicator.code] && {
        values: Float64Array.from(values[indicator.code]!, (x) => x ?? NaN),
      }),
    })),
    framework: model.framework.map((node) => ({
      ...node,
      weight: node.code === leftOut ? 0 : node.weight * (weightFactors[node.code] ?? 1),
    })),
    method: {
      ...method,
      imputation: replicate.imputation ?? method.imputation,
      treatment: replicate.treatment ?? method.treatment,
      normalisation: replicate.normalisation ?? method.normalisation,
      weights: replicate.weighting ?? method.weights,
      aggregation: replicate.aggregation
        ? { default: replicate.aggregation, levels: {}, nodes: {} }
        : method.aggregation,
    },
  };
}

/** What scoring the changed model says of one root; null when another root stops the run before. */
function scored(model: Model, root: number): Outcome | null {
  const outcome = score(model);
  const nothing: Outcome = {
    ok: false,
    problems: [{ code: "nothing-scored", severity: "error", where: {}, details: {} }],
  };
  if (outcome.ok) {
    const { weights, scores, ranks } = outcome.results;
    // Without a child that counts there is no score, whatever the aggregation makes of no columns.
    const isEmpty = !model.framework.some(
      ({ parent }, node) => parent === model.framework[root]!.code && weights[node]! > 0,
    );
    if (isEmpty || scores[root]!.every(Number.isNaN)) return nothing;
    return { ok: true, scores: scores[root]!, ranks: ranks[root]! };
  }
  const parents = new Map(model.framework.map(({ code, parent }) => [code, parent]));
  const rootOf = (code: string): string => {
    const parent = parents.get(code) ?? null;
    return parent === null ? code : rootOf(parent);
  };
  const own = outcome.problems.filter(
    ({ code, where }) =>
      code === "mean-needs-positive" && rootOf(where.node!) === model.framework[root]!.code,
  );
  if (own.length > 0) return { ok: false, problems: own };
  return outcome.problems.at(-1)!.code === "nothing-scored"
    ? { ok: false, problems: outcome.problems.slice(-1) }
    : null;
}

test("a replicate is the model with its changes, scored: bit for bit, with the same refusals, after any other runs", () => {
  fc.assert(
    fc.property(modelsWithDesigns, ({ model, design }) => {
      model.framework.forEach(({ code, parent }, root) => {
        if (parent !== null) return;
        const run = replicateScorer(model, code);
        for (const replicate of design) {
          const expected = scored(changed(model, replicate), root);
          if (expected) expect(run(replicate)).toEqual(expected);
        }
      });
    }),
    { numRuns: 400 },
  );
});

/** Weights alone, so that all replicates go over the same columns; many are 0, and whole branches with them. */
const weightDesigns = randomModel({ missing: 0.03 }).chain((model) => {
  const factor = fc.oneof(fc.constant(0), fc.double({ min: 0.1, max: 2, noNaN: true }));
  const length = model.framework.length;
  return fc.record({
    model: fc.constant(model),
    design: fc.array(
      fc.array(factor, { minLength: length, maxLength: length }).map((factors): Replicate => ({
        weightFactors: Object.fromEntries(model.framework.map(({ code }, k) => [code, factors[k]!])),
      })),
      { minLength: 2, maxLength: 6 },
    ),
  });
});

test("weights of 0 come and go from one replicate to the next", () => {
  fc.assert(
    fc.property(weightDesigns, ({ model, design }) => {
      const root = model.framework.findIndex(({ parent }) => parent === null);
      const run = replicateScorer(model, model.framework[root]!.code);
      for (const replicate of design) {
        const expected = scored(changed(model, replicate), root);
        if (expected) expect(run(replicate)).toEqual(expected);
      }
    }),
    { numRuns: 300 },
  );
});

test("another weighting is that of the model with it", () => {
  fc.assert(
    fc.property(randomModel(), (model) => {
      const root = model.framework.findIndex(({ parent }) => parent === null);
      const replicate = { weighting: choice("equal") };
      const expected = scored(changed(model, replicate), root);
      if (expected) expect(replicateScorer(model, model.framework[root]!.code)(replicate)).toEqual(expected);
    }),
  );
});
