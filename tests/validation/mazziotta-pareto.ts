import type { Choice, Model, NormalisationName } from "../../src/engine";
import { goldenCase, goldenCases, stageTable } from "../support/golden";
import { sampleModel } from "../support/sample";
import { type Comparison, type Pair } from "./comparison";
import { columnPairs, goldenLine, nodeCodes, resultsOf } from "./golden";

/** The scale that a case standardises to: around the mean, or between goalposts of the column itself. */
function scaleOf(method: Readonly<Record<string, unknown>>): Choice<NormalisationName> {
  if ("standardise" in method)
    return {
      method: "Mazziotta-Pareto",
      parameters: { mean: 100, deviation: 10, sample: method["sd"] === "sample" },
    };
  const reference = String(method["goalposts"]).startsWith("mean");
  return { method: "adjusted Mazziotta-Pareto", parameters: { lower: 70, upper: 130, reference } };
}

/** The treated sample on that scale, every level with the penalty of the case; no goalposts but the column's own. */
function indexPairs(reference: string): readonly Pair[] {
  const { input, method } = goldenCase(reference);
  const table = stageTable(input);
  const penalty = {
    method: "Mazziotta-Pareto" as const,
    parameters: { plus: method["penalty"] === "added", sample: method["sd"] === "sample" },
  };
  const sample = sampleModel({
    normalisation: scaleOf(method),
    aggregation: { default: penalty, levels: {}, nodes: {} },
  });
  const model: Model = {
    ...sample,
    indicators: sample.indicators.map((indicator, j) => ({
      ...indicator,
      values: table[j]!,
      denominator: null,
      lower: NaN,
      upper: NaN,
    })),
    framework: sample.framework.map((node) => ({ ...node, weight: 1 })),
  };
  return columnPairs(resultsOf(model).scores, reference, nodeCodes);
}

/** Each case proves a scale and an aggregation at once. */
const cases = goldenCases("mazziotta-pareto.json").map((name) => `mazziotta-pareto.json#${name}`);

export const mazziottaParetoScales: readonly Comparison[] = cases.map((reference) =>
  goldenLine(
    { registry: "normalisations", method: scaleOf(goldenCase(reference).method).method },
    reference,
    () => indexPairs(reference),
  ),
);

export const mazziottaParetoIndexes: readonly Comparison[] = cases.map((reference) =>
  goldenLine({ registry: "aggregations", method: "Mazziotta-Pareto" }, reference, () =>
    indexPairs(reference),
  ),
);
