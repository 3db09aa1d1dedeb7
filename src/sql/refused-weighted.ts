import type { EngineProblem } from "../engine";
import { rescalingChoice } from "../engine/internal";
import type { Plan } from "./plan";
import { refusal } from "./refusal";

const imputations: readonly string[] = ["median", "group median"];
const normalisations: readonly string[] = ["IQR-robust", "percentile rank", "Mazziotta-Pareto"];
const rescalings: readonly string[] = [...normalisations, "z-score", "adjusted Mazziotta-Pareto"];

/** What is not written by the weights of the units: quantiles, shares of the population, and statistics of aggregates. */
export function refusedWeighted({ index, indicators }: Plan): readonly EngineProblem[] {
  const { framework, method } = index;
  if (method.unitWeights === undefined) return [];
  const methods = [
    ...indicators.map(({ imputation }) => imputation.method).filter((name) => imputations.includes(name)),
    ...indicators
      .map(({ normalisation }) => normalisation.method)
      .filter((name) => normalisations.includes(name)),
    ...framework
      .map((node) => rescalingChoice(method.rescaling, node)?.method ?? "none")
      .filter((name) => rescalings.includes(name)),
  ];
  return [...new Set(methods)].map((name) =>
    refusal("sql-method-unknown", { setting: "unit weights", method: name }),
  );
}
