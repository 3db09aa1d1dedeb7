import type { AggregationPlan, Choice, MissingRule } from "../../../src/engine";
import { aggregate, nodeAggregations } from "../../../src/engine/aggregate";
import { compileTree } from "../../../src/engine/model/tree";
import { difference, goldenCase, goldenCases, type GoldenTable, stageTable } from "../../support/golden";
import { sampleModel } from "../../support/sample";

const { framework, indicators } = sampleModel();
const tree = compileTree({ framework, indicators });

const names: Readonly<Record<string, string>> = {
  amean: "arithmetic",
  gmean: "geometric",
  hmean: "harmonic",
  genmean: "power",
};

function planOf(method: Readonly<Record<string, unknown>>): AggregationPlan {
  const byLevel = method["byLevel"] as string[]; // the form of the golden file
  const levels = byLevel.map((name, k): [number, Choice] => [
    k + 2,
    { method: names[name] ?? "", parameters: name === "genmean" ? { exponent: Number(method["p"]) } : {} },
  ]);
  return { default: { method: "minimum", parameters: {} }, levels: Object.fromEntries(levels), nodes: {} };
}

/** 1, 2, 3 repeating over the indicators, as config.R says. */
const weightsOf = (name: unknown) =>
  Float64Array.from(framework, ({ level }, k) => (name === "unequal" && level === 1 ? (k % 3) + 1 : 1));

const ruleOf = (least: unknown): MissingRule =>
  typeof least === "number" ? { rule: "share", share: least } : { rule: "renormalise" };

const references = ["aggregate.json", "aggregate-missing.json"].flatMap((file) =>
  goldenCases(file).map((name) => `${file}#${name}`),
);

test.each(references)("%s", (reference) => {
  const { input, method, expected } = goldenCase<GoldenTable>(reference);
  const structure = {
    tree,
    weights: weightsOf(method["weights"]),
    aggregations: nodeAggregations(planOf(method), framework),
  };
  const { scores, refusals } = aggregate(structure, stageTable(input), ruleOf(method["minAvailable"]));
  expect(refusals).toEqual([]);
  for (const [code, column] of Object.entries(expected.columns))
    expect([code, difference(scores[tree.indexOf.get(code) ?? -1] ?? [], column)]).toEqual([code, null]);
});
