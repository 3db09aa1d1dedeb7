import { knownValue, settings, unitCode, type KnownValue } from "../../src/workbook/read";
import { twins } from "../../src/workbook/report/twins";
import type { Words } from "./disagreements";

/** The values of a setting that no words of a list are a kind of: a method that is new is tested without a line here. */
function unlisted(title: string, listed: readonly string[]): readonly KnownValue[] {
  const setting = settings.find((known) => known.title === title);
  const ids = new Set(listed.map((words) => setting && knownValue(setting, words)?.id));
  return setting?.values.filter(({ id }) => !ids.has(id)) ?? [];
}

/** With their default figures; a unit that is named is one of the small index. */
export const unlistedWords = (title: string, listed: readonly string[]): readonly string[] =>
  unlisted(title, listed).map(({ words }) => words.replace(unitCode, "U09"));

const normalisationWords = [
  "min-max 0-100",
  "min-max 1-100",
  "z-score",
  "z-score 100 10",
  "rank",
  "percentile rank",
  "goalposts 0-100",
  "goalposts 1-100",
  "goalposts 0-100 unclipped",
  "distance to target",
  "distance to target capped",
  "none",
];
const furtherWords = [
  "rank average",
  "Borda",
  "distance to reference U09",
  "distance to reference U09 capped",
  "distance to maximum",
  "share of maximum",
  "Mazziotta-Pareto",
  "Mazziotta-Pareto 0 1 sample",
  "adjusted Mazziotta-Pareto 70-130",
  "adjusted Mazziotta-Pareto 70-130 reference",
  "IQR-robust",
  "IQR-robust 50 10",
  "categorical",
  "categorical 15 25 65 65 85 95",
];
/** All others, which `preparation.test.ts` recalculates each once: the matrix would be too large. */
export const furtherNormalisationWords = [
  ...furtherWords,
  ...unlistedWords("Normalisation", [...normalisationWords, ...furtherWords]),
];

const aggregationVariants = [
  ...[
    "arithmetic",
    "geometric",
    "harmonic",
    "power 0.5",
    "power -1",
    "median",
    "minimum",
    "OWA 2",
    "OWA 0.5",
  ],
  ...["Mazziotta-Pareto", "Mazziotta-Pareto plus sample"],
];
/** One normalisation of each family, with missing values, ties and negative figures among them. */
const fewNormalisations = ["min-max 0-100", "z-score", "percentile rank", "goalposts 1-100"];

/**
 * The normalisations that an aggregation is recalculated with: all for means and orders, one of each family for sums and products,
 * which take a figure as it is. A product of figures to 100 has more digits than the 15 that a spreadsheet shows in its texts, so
 * that it is made of figures near 1.
 */
export const normalisationsFor = (aggregation: string): readonly string[] =>
  aggregationVariants.includes(aggregation)
    ? normalisationWords
    : fewNormalisations.map((words) =>
        aggregation === "product" ? words.replace("1-100", "1-2").replace("0-100", "0-1") : words,
      );
const isLive = ({ id }: KnownValue): boolean => twins.aggregation[id] !== undefined;
const others = unlisted("Aggregation", aggregationVariants);
export const aggregationWords = [...aggregationVariants, ...others.filter(isLive).map(({ words }) => words)];
/** Those whose scores are values: everything around them is a formula all the same. */
export const valueAggregationWords = others.filter((one) => !isLive(one)).map(({ words }) => words);

/** Aggregations that hold units against each other: everything around their scores is a formula. */
export const aroundValues: readonly Words[] = valueAggregationWords.flatMap((aggregation) => [
  { Normalisation: "min-max 1-100", Aggregation: aggregation, "Gap reference": "best" },
  { Normalisation: "goalposts 0-100", "Aggregation level 2": aggregation, "Gap reference": "median" },
  { "Aggregation level 3": aggregation, "Aggregation ONE": "OWA 3", "Gap reference": "target" },
]);

/** Every rule for missing data, screening and imputation. */
export const missingData: readonly Words[] = [
  { "Missing data": "require all" },
  { "Missing data": "require share 0.67" },
  { "Missing data": "require share 0.67", Aggregation: "geometric", Normalisation: "min-max 1-100" },
  { Screening: "availability 0.9" },
  { Imputation: "mean" },
  { Imputation: "median", Screening: "availability 0.65" },
  { Imputation: "group mean", "Gap reference": "group median" },
  { Imputation: "group median", Weights: "equal" },
  { Weights: "equal effective" },
  { Weights: "equal effective", Normalisation: "goalposts 0-100", Imputation: "mean" },
  { Weights: "CRITIC" },
  { Weights: "correlation-balanced", Imputation: "mean", "Gap reference": "best" },
  { Weights: "factor analysis", Imputation: "mean" },
];

/** Outlier treatment, every kind of rank, every gap reference, and aggregations by level and node. */
export const otherSettings: readonly Words[] = [
  { Outliers: "winsorise then log", "Gap reference": "target" },
  { Outliers: "winsorise 1", Imputation: "mean" },
  { Outliers: "winsorise then log", Normalisation: "goalposts 0-100", Imputation: "group mean" },
  { Ranks: "dense", "Gap reference": "best" },
  { Ranks: "fractional", "Gap reference": "U09" },
  { "Gap reference": "group median", "Group column": "Region", Ranks: "dense" },
  { "Gap reference": "peers", "Group column": "Region" },
  { "Gap reference": "peers", Peers: "3", "Peers by": "Size; A1a 2", Ranks: "dense" },
  {
    "Gap reference": "peers",
    "Group column": "none",
    Aggregation: "geometric",
    Normalisation: "min-max 1-100",
  },
  { Peers: "2", "Peers within": "group", "Peers by": "A1b", "Gap reference": "target" },
  { "Aggregation level 3": "geometric", "Aggregation A1": "median", Normalisation: "min-max 1-100" },
  { Aggregation: "geometric", Normalisation: "distance to target", "Aggregation level 2": "minimum" },
  { Aggregation: "geometric", Normalisation: "min-max 1-100", "Gap reference": "best" },
  { Aggregation: "harmonic", Normalisation: "goalposts 1-100", "Gap reference": "target" },
  { Aggregation: "power 0.5", "Gap reference": "U09", "Aggregation B": "arithmetic" },
  { Aggregation: "OWA 0", "Gap reference": "best" },
];

/** Transformations, and aggregates that are normalised again: between them every normalisation that aggregates can have, every transformation, and both kinds of target. */
export const scaledAgain: readonly Readonly<Record<string, string>>[] = [
  {
    Transformation: "square root",
    Normalisation: "min-max 0-100",
  {
    ...{ "Missing data": "require share 0.6 of all elements", Weights: "equal", Language: "Spanish" },
    ...{
      "Aggregation level 2": "median",
      "Normalisation level 3": "percentile rank",
      Outliers: "winsorise 1",
    },
  },
  {
    "Missing data": "require share 0.75 of all elements",
    Weights: "CRITIC",
    Screening: "availability 0.5",
    "Imputation A1a": "median",
  },
    "Normalisation level 2": "percentile rank",
    "Normalisation A1": "z-score 50 10",
    "Normalisation B2": "exponential",
    "Normalisation A": "quantile groups 4",
    "Normalisation B": "rank average",
    "Normalisation ONE": "min-max 0-100",
    "Gap reference": "median",
  },
  {
    Normalisation: "exponential",
    "Normalisation A1a": "quantile groups 4",
    "Normalisation A1": "IQR-robust",
    "Normalisation A2": "Borda",
    "Normalisation B1": "adjusted Mazziotta-Pareto 70-130",
    "Normalisation B2": "distance to reference U03",
    "Normalisation A": "distance to maximum",
    "Normalisation B": "Mazziotta-Pareto",
    "Normalisation ONE": "categorical",
    "Normalisation TWO": "share of maximum",
    "Aggregation level 2": "geometric",
    "Gap reference": "target",
    Ranks: "dense",
  },
  {
    Normalisation: "goalposts 0-100",
    "Transformation A1a": "log",
    "Transformation A2a": "reciprocal",
    "Transformation Ax": "reciprocal",
    "Outliers A1b": "log",
    "Outliers B2c": "winsorise",
    Imputation: "median",
    "Gap reference": "target",
    Language: "Spanish",
  },
];
