import {
  ahp,
  type Choice,
  factorWeights,
  type Judgements,
  type Model,
  type NormalisationName,
  weightings,
} from "../../src/engine";
import { goldenCase, goldenCases, type GoldenTable, numbers, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { planOf } from "./aggregate";
import { type Comparison, exact, golden, type Pair, relative, within } from "./comparison";
import { columnPairs, goldenLine, indicatorIndex, nodeCodes, onTable, resultsOf } from "./golden";
import { columns, published, publishedRanks, recomputed, taiLine, technologyAchievement } from "./tai";
import { balancing, criticWeights, entropyWeights } from "./textbook/weights";
import { total } from "./textbook/statistics";

const weights = (
  method: string,
  parameters: Choice["parameters"] = {},
): Pick<Model["method"], "weights"> => ({
  weights: { method: weightings[method]!.method, parameters },
});

/** Weights of the golden file in the place of those of the framework; in words, the framework's own. */
function effective(reference: string): readonly Pair[] {
  const { method, expected } = goldenCase<Readonly<Record<string, number>>>(reference);
  const model = sampleModel();
  const own = method["weights"] as Readonly<Record<string, number>> | string; // the form of the golden file
  const framework = model.framework.map((node) => ({
    ...node,
    weight: typeof own === "string" ? node.weight : own[node.code]!,
  }));
  const { effectiveWeights } = resultsOf({ ...model, framework });
  return [
    {
      found: Object.keys(expected).map((code) => effectiveWeights[nodeCodes.indexOf(code)]!),
      expected: Object.values(expected),
    },
  ];
}

/** Whatever the framework says, equal weights give what COINr gives where it says 1 everywhere. */
function equal(reference: string): readonly Pair[] {
  const { input, method } = goldenCase(reference);
  const run = { aggregation: planOf(method), ...weights("equal") };
  return columnPairs(
    resultsOf(onTable(input, { method: run, weights: "unequal" })).scores,
    reference,
    nodeCodes,
  );
}

/** As shares of their sum. */
const shares = (values: readonly number[]): readonly number[] => values.map((x) => x / total(values));

/** Factors are those of the table as it is printed; the other weights are used on the scaled values. */
const asPrinted: Choice<NormalisationName> = { method: "none", parameters: {} };

/** Weights of the eight indicators of the Technology Achievement by a method. */
function ofTechnology(
  method: string,
  judgements: Partial<Judgements> = {},
  parameters: Choice["parameters"] = {},
) {
  const model = technologyAchievement(
    {
      judgements: { budgets: [], comparisons: [], ...judgements },
      ...(method === "factor analysis" ? { normalisation: asPrinted } : {}),
    },
    weights(method, parameters),
  );
  const results = resultsOf(model);
  return { weights: shares([...results.weights].slice(0, -1)), ranks: results.ranks.at(-1)! };
}

const budget = {
  expert: "mean of all",
  points: Object.fromEntries(published.indicators.map((code, j) => [code, published.T22_weights.BAP[j]!])),
};
const matrix = published.T20_AHP_matrix.map((row) => Float64Array.from(row));
const comparison = { expert: "Table 20", elements: published.indicators, ratios: matrix };

/** The indicators under each capability, which are its children here: one level below. */
interface Components {
  readonly eigenvalues: readonly number[];
  readonly explained: readonly number[];
  readonly loadings: readonly (readonly number[])[];
}

/** A flat index of columns that are on one scale; its weights by a method, as shares. */
function flat(items: readonly Float64Array[], method: string): readonly number[] {
  const model = sampleModel({ normalisation: { method: "none", parameters: {} }, ...weights(method) });
  const indicators = items.map((values, j) => ({
    ...model.indicators[j]!,
    values,
    direction: 1 as const,
    denominator: null,
  }));
  const root = { code: "index", name: "", parent: null, level: 2, weight: 1 };
  const framework = [...indicators.map(({ code }) => ({ ...root, code, parent: "index", level: 1 })), root];
  return shares([...resultsOf({ ...model, indicators, framework }).weights].slice(0, -1));
}

/** Communalities of R's components over those that the Handbook keeps. */
function communalities(reference: string): readonly Pair[] {
  const { input, method, expected } = goldenCase<Components>(reference);
  const table = stageTable(input);
  const items = (method["items"] as readonly string[]).map((code) => table[indicatorIndex(code)]!); // as above
  let kept = expected.eigenvalues.filter((value, k) => value >= 1 && expected.explained[k]! > 0.1).length;
  while (total(expected.explained.slice(0, kept)) <= 0.6) kept++;
  return [
    {
      found: flat(items, "PCA"),
      expected: shares(expected.loadings.map((row) => total(row.slice(0, kept).map((x) => x * x)))),
    },
  ];
}

/** Scores of the five capabilities. */
const capabilities = () => {
  const scores = goldenCase<GoldenTable>("results.json#scores").expected.columns;
  return ["SA", "AP", "BC", "LE", "RD"].map((code) => numbers(scores[code]!));
};

const byFormula = (
  method: string,
  against: string,
  formula: (items: readonly Float64Array[]) => readonly number[],
  tolerance = golden,
): Comparison => ({
  subject: { registry: "weightings", method },
  against,
  source: "independent code",
  tolerance,
  pairs: () => [{ found: flat(capabilities(), method), expected: shares(formula(capabilities())) }],
});

export const weighting: readonly Comparison[] = [
  ...goldenCases("effective-weights.json").map((name) =>
    goldenLine({ registry: "weightings", method: "given" }, `effective-weights.json#${name}`, () =>
      effective(`effective-weights.json#${name}`),
    ),
  ),
  goldenLine({ registry: "weightings", method: "equal" }, "aggregate.json#arithmeticEqual", () =>
    equal("aggregate.json#arithmeticEqual"),
  ),
  {
    subject: { registry: "weightings", method: "equal effective" },
    against: "1/30 for each of the 30 indicators",
    source: "definition",
    tolerance: golden,
    pairs: () => {
      const { model, effectiveWeights } = resultsOf(sampleModel(weights("equal effective")));
      const n = model.indicators.length;
      return [{ found: effectiveWeights.slice(0, n), expected: new Float64Array(n).fill(1 / n) }];
    },
  },
  taiLine(
    { registry: "weightings", method: "budget allocation" },
    "tai23_published.json#T22_weights",
    within(0.0051),
    () => [
      {
        found: ofTechnology("budget allocation", { budgets: [budget] }).weights,
        expected: published.T22_weights.BAP,
      },
    ],
  ),
  taiLine(
    { registry: "weightings", method: "budget allocation" },
    "tai23_table23_table38_ranks.csv#T23_BAP",
    exact,
    () => [
      {
        found: ofTechnology("budget allocation", { budgets: [budget] }).ranks,
        expected: publishedRanks("T23_BAP"),
      },
    ],
  ),
  taiLine({ registry: "weightings", method: "AHP" }, "tai23_recomputed.json#ahpEigenvector", golden, () => [
    {
      found: ofTechnology("AHP", { comparisons: [comparison] }).weights,
      expected: recomputed.ahpEigenvector,
    },
  ]),
  taiLine({ function: "ahp" }, "tai23_recomputed.json#ahpEigenvector", golden, () => [
    { found: ahp(matrix).weights, expected: recomputed.ahpEigenvector },
  ]),
  taiLine({ function: "ahp" }, "tai23_recomputed.json#ahpConsistencyRatio", golden, () => [
    { found: [ahp(matrix).consistencyRatio], expected: [recomputed.ahpConsistencyRatio] },
  ]),
  ...goldenCases("pca.json").map((name) =>
    goldenLine({ registry: "weightings", method: "PCA" }, `pca.json#${name}`, () =>
      communalities(`pca.json#${name}`),
    ),
  ),
  taiLine(
    { registry: "weightings", method: "factor analysis" },
    "tai23_published.json#T18_FA_weights",
    within(0.0055),
    () => [
      {
        found: ofTechnology("factor analysis", {}, { eigenvalue: 0.85, explained: 0.1, cumulative: 0.6 })
          .weights,
        expected: published.T18_FA_weights.PC,
      },
    ],
  ),
  taiLine(
    { function: "factorWeights" },
    "tai23_published.json#T9_17_varimax_loadings",
    within(0.021),
    rotated,
  ),
  taiLine({ function: "factorWeights" }, "tai23_published.json#T9_explained_variance", within(0.025), () => [
    {
      found: handbookFactors().explained,
      expected: published.T9_explained_variance.toSorted((a, b) => b - a),
    },
  ]),
  taiLine({ function: "factorWeights" }, "tai23_published.json#T9_communality", within(0.0151), () => [
    {
      found: handbookFactors().loadings.map((row) => total([...row].map((x) => x * x))),
      expected: published.T9_communality,
    },
  ]),
  byFormula("entropy", "the five capabilities, by the formula of Shannon", entropyWeights),
  byFormula("CRITIC", "the five capabilities, by the formula of Diakoulaki and others", criticWeights),
  byFormula(
    "correlation-balanced",
    "the five capabilities: R v = 1, by elimination",
    balancing,
    relative(1e-6),
  ),
];

function handbookFactors() {
  return factorWeights(columns, { eigenvalue: 0.85 })!;
}

/** The printed factors, matched by what they explain: their order and sign are free. */
function rotated(): readonly Pair[] {
  const { loadings } = handbookFactors();
  const order = [...published.T9_explained_variance.keys()].sort(
    (a, b) => published.T9_explained_variance[b]! - published.T9_explained_variance[a]!,
  );
  return published.T9_17_varimax_loadings.map((row, j) => ({
    found: loadings[j]!,
    expected: order.map((k) => row[k]!),
  }));
}
