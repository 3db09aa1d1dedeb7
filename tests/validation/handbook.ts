import {
  type Choice,
  choose,
  cronbach,
  kendall,
  normalisations,
  pearson,
  principalComponents,
  reliability,
  unitAggregations,
} from "../../src/engine";
import { type Comparison, exact, golden, type Pair, within } from "./comparison";
import { resultsOf } from "./golden";
import {
  columns,
  countries,
  published,
  publishedRanks,
  recomputed,
  schooling,
  taiLine,
  technologyAchievement,
} from "./tai";

const score = { function: "score" } as const;

/** The model of a recipe: the last node is the index. */
function index(recipe: Parameters<typeof technologyAchievement>[0]) {
  const { scores, ranks } = resultsOf(technologyAchievement(recipe));
  return { scores: scores.at(-1)!, ranks: ranks.at(-1)! };
}

const raw = {
  normalisation: { method: "none", parameters: {} },
  aggregation: { method: "geometric", parameters: {} },
} as const;
/** The six-indicator version is without the two logarithms. */
const six = { weights: published.indicators.map((code) => (code.endsWith("_log10") ? 0 : 1)) };

const inOrder = (order: readonly string[], values: readonly number[]) =>
  countries.map((country) => values[order.indexOf(country)]!);

/** Mean years of schooling on a scale of Table 15. */
function scaled(column: string, method: string, given: Choice["parameters"], factor = 1): readonly Pair[] {
  const j = published.indicators.indexOf("SCHOOLING");
  const model = technologyAchievement({});
  const normaliser = normalisations[method]!;
  const fit = normaliser.fit(
    columns[j]!,
    model.indicators[j]!,
    choose(normaliser, given).parameters,
    model.units,
  );
  if (!fit.ok) throw new Error(fit.problem);
  return [
    {
      found: columns[j]!.map((x) => factor * fit.apply(x)),
      expected: countries.map((country) =>
        Number(schooling.find((row) => row["country"] === country)![column]),
      ),
    },
  ];
}

/** The loadings of a component as they are printed, whose sign is free. */
function loadings(): readonly Pair[] {
  const found = principalComponents(columns)!.loadings;
  return [0, 1, 2, 3].map((k) => {
    const expected = published.T8_component_loadings_PC1_4.map((row) => row[k]!);
    const own = found.map((row) => row[k]!);
    const along = own.reduce((sum, x, j) => sum + x * expected[j]!, 0);
    return { found: own.map((x) => Math.sign(along) * x), expected };
  });
}

const standardised = columns.map((column) => {
  const fit = normalisations["z-score"]!.fit(column, technologyAchievement({}).indicators[0]!, {}, []);
  return fit.ok ? column.map(fit.apply) : column;
});

function geometric(): readonly Pair[] {
  const { country1, country2, geo1, geo2 } = published.geometric_example;
  const mean = (values: readonly number[]) =>
    unitAggregations["geometric"]!.aggregate(
      Float64Array.from(values),
      new Float64Array(values.length).fill(1),
      values.length,
      {},
    );
  return [{ found: [mean(country1), mean(country2)], expected: [geo1, geo2] }];
}

const arithmetic = { registry: "aggregations", method: "arithmetic" } as const;
const means = { registry: "aggregations", method: "geometric" } as const;

export const handbook: readonly Comparison[] = [
  ...["T23_EW", "T38_LIN"].map((table) =>
    taiLine(score, `tai23_table23_table38_ranks.csv#${table}`, exact, () => [
      { found: index({}).ranks, expected: publishedRanks(table) },
    ]),
  ),
  taiLine(arithmetic, "tai23_table23_table38_ranks.csv#T23_BAP", exact, () => [
    { found: index({ weights: published.T22_weights.BAP }).ranks, expected: publishedRanks("T23_BAP") },
  ]),
  taiLine(arithmetic, "tai23_table23_table38_ranks.csv#T23_AHP", within(2), () => [
    { found: index({ weights: published.T22_weights.AHP }).ranks, expected: publishedRanks("T23_AHP") },
  ]),
  taiLine(arithmetic, "tai23_table23_table38_ranks.csv#T23_FA", within(1), () => [
    { found: index({ weights: published.T22_weights.FA }).ranks, expected: publishedRanks("T23_FA") },
  ]),
  taiLine(means, "tai23_table23_table38_ranks.csv#T38_GME", exact, () => [
    { found: index(raw).ranks, expected: publishedRanks("T38_GME") },
  ]),
  taiLine(score, "tai23_published.json#T41_TAI6_ranks", exact, () => [
    {
      found: index(six).ranks,
      expected: inOrder(published.T41_TAI6_ranks.order, published.T41_TAI6_ranks.TAI6),
    },
  ]),
  taiLine(arithmetic, "tai23_recomputed.json#equalWeightScore", golden, () => [
    { found: index({}).scores, expected: recomputed.equalWeightScore },
  ]),
  taiLine(arithmetic, "tai23_recomputed.json#equalWeightRank", exact, () => [
    { found: index({}).ranks, expected: recomputed.equalWeightRank },
  ]),
  taiLine(arithmetic, "tai23_recomputed.json#tai6Score", golden, () => [
    { found: index(six).scores, expected: recomputed.tai6Score },
  ]),
  taiLine(arithmetic, "tai23_recomputed.json#tai6Rank", exact, () => [
    { found: index(six).ranks, expected: recomputed.tai6Rank },
  ]),
  taiLine(means, "tai23_recomputed.json#geometricMeanOfRaw", golden, () => [
    { found: index(raw).scores, expected: recomputed.geometricMeanOfRaw },
  ]),
  taiLine(means, "tai23_recomputed.json#geometricRank", exact, () => [
    { found: index(raw).ranks, expected: recomputed.geometricRank },
  ]),
  taiLine(
    { registry: "normalisations", method: "min-max" },
    "tai23_recomputed.json#minmaxOver23Rank",
    exact,
    () => [
      {
        found: index({ normalisation: { method: "min-max", parameters: { lower: 0, upper: 1 } } }).ranks,
        expected: recomputed.minmaxOver23Rank,
      },
    ],
  ),
  taiLine(
    { registry: "normalisations", method: "z-score" },
    "tai23_table15_schooling_normalisations.csv#zscore",
    within(0.0051),
    () => scaled("zscore", "z-score", {}),
  ),
  taiLine(
    { registry: "normalisations", method: "min-max" },
    "tai23_table15_schooling_normalisations.csv#minmax",
    within(0.0051),
    () => scaled("minmax", "min-max", { lower: 0, upper: 1 }),
  ),
  taiLine(
    { registry: "normalisations", method: "rank" },
    "tai23_table15_schooling_normalisations.csv#rank_high_is_top_in_list",
    exact,
    () => scaled("rank_high_is_top_in_list", "rank", {}),
  ),
  taiLine(
    { registry: "normalisations", method: "rank" },
    "tai23_table15_schooling_normalisations.csv#percentile",
    within(0.0501),
    () => scaled("percentile", "rank", {}, 100 / countries.length),
  ),
  taiLine(
    { registry: "normalisations", method: "share of maximum" },
    "tai23_table15_schooling_normalisations.csv#dist_ratio_c_best",
    within(0.0051),
    () => scaled("dist_ratio_c_best", "share of maximum", {}),
  ),
  taiLine(
    { registry: "normalisations", method: "categorical" },
    "tai23_table15_schooling_normalisations.csv#categorical",
    exact,
    () => scaled("categorical", "categorical", {}),
  ),
  taiLine({ function: "pearson" }, "tai23_published.json#T6_correlation", within(0.02), () =>
    published.T6_correlation.map((expected, j) => ({
      found: columns.map((column) => pearson(columns[j]!, column)),
      expected,
    })),
  ),
  taiLine({ function: "kendall" }, "tai23_published.json#kendall_example", within(0.0051), () => {
    const { x, y, tau } = published.kendall_example;
    return [{ found: [kendall(Float64Array.from(x), Float64Array.from(y))], expected: [tau] }];
  }),
  taiLine({ function: "principalComponents" }, "tai23_published.json#T7_16_eigen", within(0.0551), () => {
    const { eigenvalues, explained } = principalComponents(columns)!;
    return [
      { found: eigenvalues, expected: published.T7_16_eigen.eigenvalue },
      { found: explained, expected: published.T7_16_eigen.pct.map((percent) => percent / 100) },
    ];
  }),
  taiLine(
    { function: "principalComponents" },
    "tai23_published.json#T8_component_loadings_PC1_4",
    within(0.02),
    loadings,
  ),
  taiLine({ function: "principalComponents" }, "tai23_recomputed.json#eigenvalues", golden, () => [
    { found: principalComponents(columns)!.eigenvalues, expected: recomputed.eigenvalues },
  ]),
  taiLine({ function: "reliability" }, "tai23_published.json#T11_cronbach", within(0.0101), () => {
    const { alpha, byItem } = reliability(columns);
    const { overall, alpha_if_deleted, item_total } = published.T11_cronbach;
    return [
      { found: [alpha], expected: [overall] },
      { found: byItem.map(({ alphaIfDeleted }) => alphaIfDeleted), expected: alpha_if_deleted },
      { found: byItem.map(({ itemTotal }) => itemTotal), expected: item_total },
    ];
  }),
  taiLine({ function: "reliability" }, "tai23_recomputed.json#cronbachStandardised", golden, () => [
    { found: [reliability(columns).alpha], expected: [recomputed.cronbachStandardised] },
  ]),
  taiLine({ function: "cronbach" }, "tai23_published.json#T11_cronbach", within(0.0051), () => [
    {
      found: [cronbach(standardised), ...standardised.map((_, j) => cronbach(standardised.toSpliced(j, 1)))],
      expected: [published.T11_cronbach.overall, ...published.T11_cronbach.alpha_if_deleted],
    },
  ]),
  taiLine({ function: "cronbach" }, "tai23_recomputed.json#cronbachStandardised", golden, () => [
    { found: [cronbach(standardised)], expected: [recomputed.cronbachStandardised] },
  ]),
  taiLine(means, "tai23_published.json#geometric_example", within(0.0051), geometric),
];
