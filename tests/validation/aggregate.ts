import {
  aggregateColumns,
  type AggregationPlan,
  type Choice,
  choose,
  type MissingRule,
  unitAggregations,
} from "../../src/engine";
import { goldenCase, goldenCases, stageTable } from "../support/golden";
import { type Comparison, golden, type Pair } from "./comparison";
import { columnPairs, goldenLine, nodeCodes, onTable, resultsOf } from "./golden";

/** The names of the golden files, from the second level up. */
const names: Readonly<Record<string, string>> = {
  amean: "arithmetic",
  gmean: "geometric",
  hmean: "harmonic",
  genmean: "power",
};

const choiceOf = (name: string, method: Readonly<Record<string, unknown>>): Choice => ({
  method: names[name]!,
  parameters: name === "genmean" ? { exponent: Number(method["p"]) } : {},
});

/** The aggregation of each level, as a case lists them in `byLevel`. */
export function planOf(method: Readonly<Record<string, unknown>>): AggregationPlan {
  // The form of the golden file.
  const levels = (method["byLevel"] as readonly string[]).map((name, k) => [k + 2, choiceOf(name, method)]);
  return { default: choose(unitAggregations["arithmetic"]!), levels: Object.fromEntries(levels), nodes: {} };
}

const ruleOf = (least: unknown): MissingRule =>
  typeof least === "number" ? { rule: "share", share: least } : { rule: "renormalise" };

function aggregated(reference: string): readonly Pair[] {
  const { input, method } = goldenCase(reference);
  const run = { aggregation: planOf(method), missing: ruleOf(method["minAvailable"]) };
  const { scores } = resultsOf(onTable(input, { method: run, weights: method["weights"] }));
  return columnPairs(scores, reference, nodeCodes);
}

/** What the columns of a table that has gaps give, and what a person who looks at each unit's values would write. */
function byHand(method: string, statistic: (values: readonly number[]) => number): Comparison {
  return {
    subject: { registry: "aggregations", method },
    against: "each unit of the sample",
    source: "independent code",
    tolerance: golden,
    pairs: () => {
      const columns = stageTable("normalise-scale.json#minmax0to100").slice(0, 7);
      const choice = choose(unitAggregations[method]!);
      const weights = new Float64Array(columns.length).fill(1);
      const { scores } = aggregateColumns(columns, weights, choice, { rule: "renormalise" });
      const expected = Array.from(scores, (_, i) =>
        statistic(columns.map((column) => column[i]!).filter((x) => !Number.isNaN(x))),
      );
      return [{ found: scores, expected }];
    },
  };
}

/** Half of the two in the middle, or the middle one twice. */
function middleOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted.at((sorted.length - 1) / 2)! + sorted.at(sorted.length / 2)!) / 2;
}

const references = ["aggregate.json", "aggregate-missing.json"].flatMap((file) =>
  goldenCases(file).map((name) => `${file}#${name}`),
);

/** A case that mixes means stands for the one of its upper levels. */
const topOf = (reference: string): string => planOf(goldenCase(reference).method).levels[4]!.method;

export const aggregation: readonly Comparison[] = [
  ...references
    .toSorted((a, b) => topOf(a).localeCompare(topOf(b)))
    .map((reference) =>
      goldenLine({ registry: "aggregations", method: topOf(reference) }, reference, () =>
        aggregated(reference),
      ),
    ),
  byHand("median", middleOf),
  byHand("minimum", (values) => Math.min(...values)),
];
