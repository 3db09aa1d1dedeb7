import {
  type AggregationName,
  aggregations,
  choose,
  createModel,
  type ImputationName,
  imputations,
  type Perturbations,
  type NormalisationName,
  normalisations,
  type TreatmentName,
  treatments,
  type WeightingName,
  weightings,
} from "../../../src/engine";

/** Every name of a type, once: one that is left out, or is no name, does not compile. */
const named = <Name extends string>(names: Readonly<Record<Name, true>>) => Object.keys(names).sort();

test("the types of names have the names of the registries", () => {
  expect(
    named<ImputationName>({
      ...{ none: true, mean: true, median: true, "group mean": true, "group median": true, "row mean": true },
      ...{ "row median": true, "linear in time": true, "last value in time": true, EM: true },
      "nearest neighbours": true,
    }),
  ).toEqual(Object.keys(imputations).sort());
  expect(
    named<TreatmentName>({
      ...{ none: true, winsorise: true, "winsorise both ends": true, "IQR fences": true },
      ...{ log: true, "log plus": true, "log shifted": true, "log GII": true },
      ...{ "Box-Cox": true, "Box-Cox estimated": true, "winsorise then log": true },
      ...{ "winsorise then log plus": true, "winsorise then log shifted": true },
      ...{ "winsorise then log GII": true, "winsorise then Box-Cox": true },
      "winsorise then Box-Cox estimated": true,
    }),
  ).toEqual(Object.keys(treatments).sort());
  expect(
    named<NormalisationName>({
      ...{
        "min-max": true,
        "z-score": true,
        rank: true,
        "percentile rank": true,
        Borda: true,
        goalposts: true,
      },
      ...{ "distance to target": true, "distance to reference": true, "distance to maximum": true },
      ...{ "share of maximum": true, "Mazziotta-Pareto": true, "adjusted Mazziotta-Pareto": true },
      ...{ "IQR-robust": true, categorical: true, none: true },
    }),
  ).toEqual(Object.keys(normalisations).sort());
  expect(
    named<WeightingName>({
      ...{
        given: true,
        equal: true,
        "equal effective": true,
        "budget allocation": true,
        AHP: true,
        PCA: true,
      },
      ...{ "factor analysis": true, entropy: true, CRITIC: true, "correlation-balanced": true },
    }),
  ).toEqual(Object.keys(weightings).sort());
  expect(
    named<AggregationName>({
      ...{ arithmetic: true, geometric: true, harmonic: true, power: true, median: true, minimum: true },
      ...{ OWA: true, "Mazziotta-Pareto": true, Copeland: true, TOPSIS: true, "PROMETHEE II": true },
      ...{ Kemeny: true, "benefit of the doubt": true },
    }),
  ).toEqual(Object.keys(aggregations).sort());
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
  // @ts-expect-error: given
  const wrong: WeightingName = choose(normalisations["z-score"]).method;
  expect([noise, wrong]).toHaveLength(2);
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
