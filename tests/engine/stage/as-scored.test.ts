import {
  aggregate,
  createModel,
  type Model,
  weigh,
  type WeighOptions,
  type AggregationName,
  type ImputationName,
  impute,
  normalise,
  type NormalisationName,
  rank,
  score,
  treat,
  type TreatmentName,
} from "../../../src/engine";
import { sampleModel } from "../../support/sample";

const resultsOf = (change: Parameters<typeof sampleModel>[0]) => scored(sampleModel(change));

function scored(model: Model) {
  const outcome = score(model);
  if (!outcome.ok) throw new Error("The sample has scores.");
  return outcome.results;
}

/** The stage alone and the stage of `score` are one: neither may go its own way. */
describe("a stage by itself is the stage of score", () => {
  test.each<ImputeMethod>(["mean", "median", "group mean", "group median", "nearest neighbours"])(
    "impute, %s",
    (method) => {
      const results = resultsOf({ group: "Region", imputation: { method, parameters: {} } });
      const groups = results.model.groups.find(({ code }) => code === "Region")?.labels ?? [];
      expect(impute(results.denominated, { method, groups })).toEqual({ ok: true, columns: results.imputed });
    },
  );

  test.each<TreatmentName>(["none", "winsorise then log", "IQR fences", "Box-Cox"])("treat, %s", (method) => {
    const results = resultsOf({ treatment: { method, parameters: {} } });
    expect(results.imputed.map((column) => treat(column, { method }).values)).toEqual(results.treated);
  });

  test.each<NormalisationName>([
    "min-max",
    "z-score",
    "rank",
    "distance to target",
    "goalposts",
    "categorical",
  ])("normalise, %s", (method) => {
    const results = resultsOf({ normalisation: { method, parameters: {} } });
    results.model.indicators.forEach(({ code, direction, target, lower, upper }, j) => {
      const found = normalise(results.treated[j] ?? [], { method, direction, target, lower, upper });
      if (found.ok) expect(found.values).toEqual(results.normalised[j]);
      else expect(results.setAside).toContain(code);
    });
  });

  test.each<WeighOptions["method"]>([
    "equal",
    "equal effective",
    "PCA",
    "entropy",
    "CRITIC",
    "correlation-balanced",
  ])("weigh, %s, of an index of indicators alone", (method) => {
    const sample = sampleModel();
    const results = scored(
      createModel({
        units: sample.units,
        indicators: sample.indicators.slice(0, 5).map(({ code, values }) => ({ code, values })),
        method: { weights: method },
      }),
    );
    const found = weigh(results.normalised, { method });
    if (!found.ok) throw new Error("It has weights.");
    const total = results.weights.slice(0, 5).reduce((sum, weight) => sum + weight, 0);
    found.weights.forEach((weight, j) => expect(weight).toBeCloseTo((results.weights[j] ?? NaN) / total, 12));
  });

  test.each<AggregationName>(["arithmetic", "median", "Copeland"])("aggregate, %s", (method) => {
    const plan = { default: { method, parameters: {} }, levels: {}, nodes: {} };
    const results = resultsOf({ aggregation: plan });
    const { framework } = results.model;
    framework.forEach(({ code }, node) => {
      const below = framework.flatMap(({ parent }, k) => (parent === code ? [k] : []));
      if (below.length === 0) return;
      const table = below.map((k) => results.scores[k] ?? []);
      const weights = below.map((k) => results.weights[k] ?? 0);
      expect(aggregate(table, { method, weights })).toEqual({ ok: true, scores: results.scores[node] });
    });
  });

  test("rank, overall and within groups", () => {
    const results = resultsOf({ group: "Region", ranks: "fractional" });
    const groups = results.model.groups.find(({ code }) => code === "Region")?.labels ?? [];
    results.scores.forEach((scores, node) => {
      expect(rank(scores, { kind: "fractional" })).toEqual(results.ranks[node]);
      expect(rank(scores, { kind: "fractional", groups })).toEqual(results.groupRanks[node]);
    });
  });
});

type ImputeMethod = Exclude<ImputationName, "row mean" | "row median">;
