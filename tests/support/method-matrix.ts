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

/** Those that take any figure, as most methods do. */
const ofAnyFigure = ["arithmetic", "median", "minimum", "OWA 0.5"];
/** OWA 2, and those that need figures from 0. */
const fromZero = ["OWA 2", "power 0.5", "Mazziotta-Pareto plus sample"];
/** Those that need positive figures. */
const ofPositive = ["geometric", "harmonic", "power -1"];
const aggregationVariants = [...ofAnyFigure, ...fromZero, ...ofPositive, "Mazziotta-Pareto"];

const isLive = ({ id }: KnownValue): boolean => twins.aggregation[id] !== undefined;
const others = unlisted("Aggregation", aggregationVariants);
const otherWords = others.filter(isLive).map(({ words }) => words);
export const aggregationWords = [...aggregationVariants, ...otherWords];
/** Those whose scores are values: everything around them is a formula all the same. */
export const valueAggregationWords = others.filter((one) => !isLive(one)).map(({ words }) => words);

/**
 * A product of figures to 100 has more digits than the 15 that a spreadsheet shows in its texts, so that it is made of figures
 * near 1.
 */
const near1 = (words: string): string => words.replace("1-100", "1-2").replace("0-100", "0-1");

/** Up to four aggregations in one index, of which the turn says which is where: four numbers, a level, one node or three. */
function together(aggregations: readonly string[], turn: number): Words {
  const of = (place: number): string => aggregations[(place + turn) % aggregations.length] ?? "";
  return {
    ...{ Aggregation: of(0), "Aggregation level 3": of(1), "Aggregation ONE": of(2) },
    ...{ "Aggregation A2": of(3), "Aggregation B2": of(3) },
  };
}

/** Lists of at most four. */
const fours = (items: readonly string[]): readonly (readonly string[])[] =>
  items.flatMap((_, k) => (k % 4 === 0 ? [items.slice(k, k + 4)] : []));

/** What can take the figures of a normalisation, in lists of those that stand in one index. */
function aggregationsWith(normalisation: string): readonly (readonly string[])[] {
  const isNegative = ["z-score", "none"].includes(normalisation);
  const isPositive = ["min-max 1-100", "z-score 100 10", "rank", "goalposts 1-100"].includes(normalisation);
  const isFamily = ["min-max 0-100", "z-score", "percentile rank", "goalposts 1-100"].includes(normalisation);
  return [
    ofAnyFigure,
    isNegative ? ["OWA 2"] : fromZero,
    ...(isPositive ? [ofPositive] : []),
    ...(["z-score 100 10", "rank"].includes(normalisation) ? [["Mazziotta-Pareto"]] : []),
    // Sums and products, the best and the worst take a figure as it is: one normalisation of each family.
    ...(isFamily ? fours(otherWords.filter((words) => words !== "product")) : []),
  ];
}

/** Each normalisation with each aggregation that accepts it, at another level of the index in turn. */
export const everyPair: readonly Words[] = [
  ...normalisationWords.flatMap((words, turn) =>
    aggregationsWith(words).map((aggregations) => ({
      Normalisation: words,
      ...together(aggregations, turn),
      "Gap reference": "median",
    })),
  ),
  ...["min-max 0-100", "percentile rank", "goalposts 1-100"].map((words) => ({
    ...{ Normalisation: near1(words), "Gap reference": "median" },
    ...{ Aggregation: "arithmetic", "Aggregation level 3": "product", "Aggregation A2": "product" },
  })),
];

/** Each aggregation by itself, on all levels. */
export const eachAggregation: readonly Words[] = aggregationWords.map((words) => ({
  Normalisation:
    words === "Mazziotta-Pareto"
      ? "z-score 100 10"
      : words === "product"
        ? "goalposts 1-2"
        : "goalposts 1-100",
  Aggregation: words,
  "Gap reference": "median",
}));

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
