import {
  type AggregationName,
  aggregateColumns,
  type AggregationPlan,
  aggregations,
  type Choice,
  choose,
  type MissingRule,
} from "../../src/engine";
import { goldenCase, goldenCases, type GoldenTable, numbers, stageTable } from "../support/golden";
import { type Comparison, exact, golden, type Pair } from "./comparison";
import { columnPairs, goldenLine, nodeCodes, onTable, resultsOf } from "./golden";
import { middle } from "./textbook/statistics";
import { closeness } from "./textbook/topsis";

/** The names of the golden files, from the second level up. */
const names: Readonly<Record<string, AggregationName>> = {
  amean: "arithmetic",
  gmean: "geometric",
  hmean: "harmonic",
  genmean: "power",
  copeland: "Copeland",
};

const choiceOf = (name: string, method: Readonly<Record<string, unknown>>): Choice<AggregationName> => ({
  method: names[name]!,
  parameters: name === "genmean" ? { exponent: Number(method["p"]) } : {},
});

const arithmetic = choose(aggregations["arithmetic"]!);
const everywhere = (choice: Choice<AggregationName>): AggregationPlan<AggregationName> => ({
  default: choice,
  levels: {},
  nodes: {},
});
const onTop = (choice: Choice<AggregationName>): AggregationPlan<AggregationName> => ({
  default: arithmetic,
  levels: { 4: choice },
  nodes: {},
});

/** The aggregation of each level, as a case lists them in `byLevel`. */
export function planOf(method: Readonly<Record<string, unknown>>): AggregationPlan<AggregationName> {
  // The form of the golden file.
  const levels = (method["byLevel"] as readonly string[]).map((name, k) => [k + 2, choiceOf(name, method)]);
  return { default: arithmetic, levels: Object.fromEntries(levels), nodes: {} };
}

const ruleOf = (least: unknown): MissingRule =>
  typeof least === "number" ? { rule: "share", share: least } : { rule: "renormalise" };

interface TopScores {
  readonly score: readonly number[];
}

/** Every node that a case has under a plan; a case of the index alone has one column of scores. */
function aggregated(
  reference: string,
  aggregation: AggregationPlan<AggregationName>,
  weights?: unknown,
): readonly Pair[] {
  const { input, method, expected } = goldenCase<GoldenTable | TopScores>(reference);
  const run = { aggregation, missing: ruleOf(method["minAvailable"]) };
  const { scores } = resultsOf(onTable(input, { method: run, weights: weights ?? method["weights"] }));
  return "columns" in expected
    ? columnPairs(scores, reference, nodeCodes)
    : [{ found: scores[nodeCodes.indexOf("PSCI")]!, expected: expected.score }];
}

const line = (
  method: string,
  reference: string,
  plan: AggregationPlan<AggregationName>,
  weights?: unknown,
  tolerance = golden,
) =>
  goldenLine(
    { registry: "aggregations", method },
    reference,
    () => aggregated(reference, plan, weights),
    tolerance,
  );

/** A case that mixes means stands for the one of its upper levels. */
const topOf = (reference: string): string => planOf(goldenCase(reference).method).levels[4]!.method;

const means = ["aggregate.json", "aggregate-missing.json"]
  .flatMap((file) => goldenCases(file).map((name) => `${file}#${name}`))
  .toSorted((a, b) => topOf(a).localeCompare(topOf(b)));

/** What the columns of a table that has gaps give, and what a person who looks at each unit's values would write. */
function byHand(method: string, statistic: (values: readonly number[]) => number): Comparison {
  return {
    subject: { registry: "aggregations", method },
    against: "each unit of the sample",
    source: "independent code",
    tolerance: golden,
    pairs: () => {
      const columns = stageTable("normalise-scale.json#minmax0to100").slice(0, 7);
      const weights = new Float64Array(columns.length).fill(1);
      const choice = choose(aggregations[method]!);
      const { scores } = aggregateColumns(columns, weights, choice, { rule: "renormalise" });
      const expected = Array.from(scores, (_, i) =>
        statistic(columns.map((column) => column[i]!).filter((x) => !Number.isNaN(x))),
      );
      return [{ found: scores, expected }];
    },
  };
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

/** Scores of the capabilities, which the index is made from. */
const capabilities = (reference: string) => {
  const { columns } = goldenCase<GoldenTable>(reference).expected;
  return ["SA", "AP", "BC", "LE", "RD"].map((code) => numbers(columns[code]!));
};

/** The index from its five capabilities by themselves, without a framework. */
function fromCapabilities(): readonly Pair[] {
  const { columns } = goldenCase<GoldenTable>("aggregate.json#arithmeticEqual").expected;
  const weights = new Float64Array(5).fill(1);
  const { scores } = aggregateColumns(capabilities("aggregate.json#arithmeticEqual"), weights, arithmetic, {
    rule: "all",
  });
  return [{ found: scores, expected: columns["PSCI"]! }];
}

/** Net flows of two units alone are twice the share of weight that one beats the other on, less 1. */
function outranking(): readonly Pair[] {
  const { expected } = goldenCase<{ readonly matrix: readonly (readonly (number | null)[])[] }>(
    "copeland.json#outranking",
  );
  const columns = capabilities("aggregate.json#arithmeticUnequal");
  const choice = choose(aggregations["PROMETHEE II"]!);
  const beats = (i: number, k: number): number => {
    const two = columns.map((column) => Float64Array.of(column[i]!, column[k]!));
    const { scores } = aggregateColumns(two, new Float64Array(5).fill(1), choice, { rule: "all" });
    return (scores[0]! + 1) / 2;
  };
  return expected.matrix.map((row, i) => ({
    found: row.map((_, k) => (i === k ? NaN : beats(i, k))),
    expected: row,
  }));
}

const doubt = (lower: number, upper: number): Choice<AggregationName> => ({
  method: "benefit of the doubt",
  parameters: { lower, upper, ofScore: true },
});

export const aggregation: readonly Comparison[] = [
  ...means.map((reference) => line(topOf(reference), reference, planOf(goldenCase(reference).method))),
  goldenLine({ function: "aggregateColumns" }, "aggregate.json#arithmeticEqual", fromCapabilities),
  byHand("median", middle),
  byHand("sum", (values) => (7 * values.reduce((sum, x) => sum + x, 0)) / values.length),
  byHand("product", (values) => values.reduce((product, x) => product * x, 1) ** (7 / values.length)),
  byHand("best", (values) => meanOf(values.toSorted((a, b) => b - a).slice(0, 3))),
  byHand("worst", (values) => meanOf(values.toSorted((a, b) => a - b).slice(0, 3))),
  byHand("minimum below", (values) => (Math.min(...values) < 50 ? Math.min(...values) : meanOf(values))),
  byHand("minimum", (values) => Math.min(...values)),
  ...goldenCases("owa.json").map((name) => {
    const exponent = Number(goldenCase(`owa.json#${name}`).method["a"]);
    return line("OWA", `owa.json#${name}`, everywhere({ method: "OWA", parameters: { exponent } }), "equal");
  }),
  ...goldenCases("copeland.json")
    .filter((name) => name !== "outranking")
    .map((name) => {
      const reference = `copeland.json#${name}`;
      return line("Copeland", reference, planOf(goldenCase(reference).method), undefined, exact);
    }),
  goldenLine({ registry: "aggregations", method: "PROMETHEE II" }, "copeland.json#outranking", outranking),
  {
    subject: { registry: "aggregations", method: "TOPSIS" },
    against: "the five capabilities, by the formula of Hwang and Yoon",
    source: "independent code",
    tolerance: golden,
    pairs: () => {
      const columns = capabilities("aggregate.json#arithmeticEqual");
      const weights = Float64Array.of(1, 2, 3, 4, 5);
      return [false, true].map((vector) => {
        const choice = { method: "TOPSIS", parameters: { vector } };
        const { scores } = aggregateColumns(columns, weights, choice, { rule: "all" });
        return { found: scores, expected: closeness(columns, weights, vector) };
      });
    },
  },
  line(
    "benefit of the doubt",
    "benefit-of-the-doubt.json#routines",
    { default: arithmetic, levels: { 2: doubt(0, 100) }, nodes: {} },
    "equal",
  ),
  line("benefit of the doubt", "benefit-of-the-doubt.json#top", onTop(doubt(0, 100)), "equal"),
  line("benefit of the doubt", "benefit-of-the-doubt.json#topShares", onTop(doubt(10, 40)), "equal"),
];
