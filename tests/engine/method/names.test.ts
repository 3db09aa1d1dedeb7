import {
  type AggregationName,
  aggregations,
  choose,
  createModel,
  defaultMethod,
  type ImputationName,
  imputations,
  type Method,
  type NormalisationName,
  normalisations,
  type Perturbations,
  type RankKind,
  rankings,
  type TreatmentName,
  treatments,
  type WeightingName,
  weightings,
} from "../../../src/engine";

const registries = { imputations, treatments, normalisations, weightings, aggregations, rankings };

test.each(Object.entries(registries))("%s: each method stands under its own name", (_, registry) => {
  for (const [name, { method }] of Object.entries(registry)) expect(method).toBe(name);
  expect(Object.keys(registry).length).toBeGreaterThan(2);
});

test("the types have the names of the registries", () => {
  const names: readonly [
    ImputationName,
    TreatmentName,
    TreatmentName,
    NormalisationName,
    WeightingName,
    AggregationName,
    AggregationName,
    RankKind,
  ] = ["EM", "winsorise then Box-Cox estimated", "log", "rank", "PCA", "OWA", "Copeland", "dense"];
  expect(new Set(names).size).toBe(8);
  // @ts-expect-error: "rank" is no imputation. If the type were any text, this line would compile, and the check fail.
  const wrong: readonly [ImputationName] = ["rank"];
  expect(Object.keys(imputations)).not.toContain(wrong[0]);
});

const table = { units: ["a", "b", "c"], indicators: [{ code: "x", values: [1, 2, 3] }] };

test("a misspelt name does not compile", () => {
  // @ts-expect-error: z-score
  createModel({ ...table, method: { normalisation: "zscore" } });
  // @ts-expect-error: geometric
  createModel({ ...table, method: { aggregation: { levels: { 2: "geometrical" } } } });
  // @ts-expect-error: median
  createModel({ ...table, method: { byIndicator: { imputation: { x: { method: "medain" } } } } });
  // @ts-expect-error: PCA
  const noise: Perturbations = { weightings: [{ method: "pca", parameters: {} }] };
  // @ts-expect-error: min-max
  const method: Method = { ...defaultMethod, normalisation: { method: "minmax", parameters: {} } };
  // @ts-expect-error: competition
  const ranks: Method = { ...defaultMethod, ranks: "standard" };
  // @ts-expect-error: given
  const wrong: WeightingName = choose(normalisations["z-score"]).method;
  expect([noise, method, ranks, wrong]).toHaveLength(4);
});

test("a name alone, or with numbers, is a choice; what is left out has its default", () => {
  const { method } = createModel({
    ...table,
    method: {
      ...{ imputation: "mean", treatment: { method: "winsorise", parameters: { points: 2 } } },
      ...{ weights: "equal", byIndicator: { normalisation: { x: "rank" } }, ranks: "dense" },
      aggregation: { default: "harmonic", levels: { 2: { method: "power", parameters: { exponent: 2 } } } },
    },
  });
  expect(method).toMatchObject({
    imputation: { method: "mean", parameters: {} },
    treatment: { method: "winsorise", parameters: { points: 2 } },
    normalisation: { method: "min-max", parameters: { lower: 0, upper: 100 } },
    weights: { method: "equal", parameters: {} },
    byIndicator: { imputation: {}, treatment: {}, normalisation: { x: { method: "rank", parameters: {} } } },
    aggregation: {
      default: { method: "harmonic", parameters: {} },
      levels: { 2: { method: "power", parameters: { exponent: 2 } } },
      nodes: {},
    },
    ranks: "dense",
  });
});

test("any text may be looked up, which is undefined where no method has the name", () => {
  const name: string = "zscore";
  expect(normalisations[name]).toBeUndefined();
  expect(choose(normalisations["z-score"], { mean: 50 }).method satisfies "z-score").toBe("z-score");
});
