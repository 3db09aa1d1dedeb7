import {
  type AggregationName,
  type Choice,
  defaultMethod,
  type Model,
  type NormalisationName,
} from "../../src/engine";
import { cell, fixtureRows, fixtureText } from "../support/fixtures";
import { type Comparison, type Pair, type Subject, type Tolerance } from "./comparison";

/** What the Handbook prints, and what its recipes give when computed in full; see the README of the fixtures. */
export interface Published {
  readonly indicators: readonly string[];
  readonly countries: readonly string[];
  readonly T6_correlation: readonly (readonly number[])[];
  readonly T7_16_eigen: { readonly eigenvalue: readonly number[]; readonly pct: readonly number[] };
  readonly T8_component_loadings_PC1_4: readonly (readonly number[])[];
  readonly T9_17_varimax_loadings: readonly (readonly number[])[];
  readonly T9_explained_variance: readonly number[];
  readonly T9_communality: readonly number[];
  readonly T11_cronbach: {
    readonly overall: number;
    readonly alpha_if_deleted: readonly number[];
    readonly item_total: readonly number[];
  };
  readonly T22_weights: Readonly<Record<"EW" | "FA" | "BAP" | "AHP", readonly number[]>>;
  readonly T18_FA_weights: Readonly<Record<"ML" | "PC", readonly number[]>>;
  readonly T19_BOD_scores: readonly number[];
  readonly T20_AHP_matrix: readonly (readonly number[])[];
  readonly T41_TAI6_ranks: { readonly order: readonly string[]; readonly TAI6: readonly number[] };
  readonly T36_outranking_5: {
    readonly order: readonly string[];
    readonly E: readonly (readonly number[])[];
  };
  readonly T25_borda: {
    readonly groups: Readonly<Record<string, string>>;
    readonly condorcet_ranking: string;
  };
  readonly T28_condorcet: {
    readonly groups: Readonly<Record<string, string>>;
    readonly ckyl: Readonly<Record<string, number>>;
  };
  readonly T37_CKYL: { readonly top_score: number; readonly rankings: readonly (readonly string[])[] };
  readonly T13_kmeans3: Readonly<Record<"g1" | "g2", readonly string[]>>;
  readonly geometric_example: {
    readonly country1: readonly number[];
    readonly country2: readonly number[];
    readonly geo1: number;
    readonly geo2: number;
  };
  readonly kendall_example: {
    readonly x: readonly number[];
    readonly y: readonly number[];
    readonly tau: number;
  };
}

export interface Recomputed {
  readonly goalposts: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
  readonly equalWeightScore: readonly number[];
  readonly equalWeightRank: readonly number[];
  readonly tai6Score: readonly number[];
  readonly tai6Rank: readonly number[];
  readonly geometricMeanOfRaw: readonly number[];
  readonly geometricRank: readonly number[];
  readonly benefitOfTheDoubt: readonly number[];
  readonly minmaxOver23Rank: readonly number[];
  readonly eigenvalues: readonly number[];
  readonly cronbachStandardised: number;
  readonly ahpEigenvector: readonly number[];
  readonly ahpConsistencyRatio: number;
}

// Our own fixtures, whose form is that of their README.
export const published = JSON.parse(fixtureText("tai/tai23_published.json")) as Published;
export const recomputed = JSON.parse(fixtureText("tai/tai23_recomputed.json")) as Recomputed;
export const schooling = fixtureRows("tai/tai23_table15_schooling_normalisations.csv");

const rows = fixtureRows("tai/tai23_raw.csv");
const ranks = fixtureRows("tai/tai23_table23_table38_ranks.csv");
export const countries: readonly string[] = rows.map(({ country = "" }) => country);
/** In the order of the tables, one column an indicator. */
export const columns: readonly Float64Array[] = published.indicators.map((code) =>
  Float64Array.from(rows, (row) => cell(row[code])),
);

/** Published ranks of the countries of the raw table. */
export const publishedRanks = (table: string): readonly number[] =>
  countries.map((country) => Number(ranks.find((row) => row["country"] === country)?.[table]));

/** The index of the Technology Achievement with the choices of a recipe, the weights in the order of the indicators. */
export function technologyAchievement(
  choices: {
    readonly normalisation?: Choice<NormalisationName>;
    readonly aggregation?: Choice<AggregationName>;
    readonly weights?: readonly number[];
  } & Partial<Pick<Model, "judgements">>,
  method: Partial<Model["method"]> = {},
): Model {
  const { normalisation, aggregation, weights, judgements } = choices;
  const node = (code: string, parent: string | null, level: number, weight: number) => ({
    code,
    name: code,
    parent,
    level,
    weight,
  });
  return {
    units: countries.map((country) => ({ code: country, name: country })),
    indicators: published.indicators.map((code, j) => ({
      code,
      name: code,
      direction: 1,
      values: columns[j]!,
      unit: "",
      target: NaN,
      lower: recomputed.goalposts[code]!.min,
      upper: recomputed.goalposts[code]!.max,
      denominator: null,
      scale: 1,
    })),
    denominators: [],
    judgements: judgements ?? { budgets: [], comparisons: [] },
    panel: null,
    groups: [],
    framework: [
      ...published.indicators.map((code, j) => node(code, "TAI", 1, weights?.[j] ?? 1)),
      node("TAI", null, 2, 1),
    ],
    method: {
      ...defaultMethod,
      normalisation: normalisation ?? { method: "goalposts", parameters: { lower: 0, upper: 1, clip: true } },
      aggregation: {
        default: aggregation ?? { method: "arithmetic", parameters: {} },
        levels: {},
        nodes: {},
      },
      gap: { reference: "best" },
      ...method,
    },
  };
}

/** A comparison with a table of the Handbook. */
export const taiLine = (
  subject: Subject,
  against: string,
  tolerance: Tolerance,
  pairs: () => readonly Pair[],
): Comparison => ({
  subject,
  against,
  source: against.includes("recomputed")
    ? "the recipes of tai/README.md, computed"
    : "OECD and JRC (2008), printed",
  tolerance,
  pairs,
});
