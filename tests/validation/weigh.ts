import { weightings } from "../../src/engine";
import { goldenCase, goldenCases } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, type Pair } from "./comparison";
import { columnPairs, goldenLine, nodeCodes, onTable, resultsOf } from "./golden";
import { planOf } from "./aggregate";

/** Weights of the golden file in the place of those of the framework; null for the framework's own. */
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
  const weights = { method: weightings["equal"]!.method, parameters: {} };
  const model = onTable(input, { method: { aggregation: planOf(method), weights }, weights: "unequal" });
  return columnPairs(resultsOf(model).scores, reference, nodeCodes);
}

export const weighting: readonly Comparison[] = [
  ...goldenCases("effective-weights.json").map((name) =>
    goldenLine({ registry: "weightings", method: "given" }, `effective-weights.json#${name}`, () =>
      effective(`effective-weights.json#${name}`),
    ),
  ),
  goldenLine({ registry: "weightings", method: "equal" }, "aggregate.json#arithmeticEqual", () =>
    equal("aggregate.json#arithmeticEqual"),
  ),
];
