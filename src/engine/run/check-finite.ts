import type { EngineProblem } from "../problem";
import type { Results } from "../results";

type Table = readonly Float64Array[];

/**
 * The first stage with an infinite number, as a problem at each indicator or node that has one; none when all numbers are
 * finite or missing. Figures near the largest double are finite themselves and their sums or squares are not.
 */
export function infiniteResults(results: Results): readonly EngineProblem[] {
  const { model } = results;
  const at = (stage: string, key: "indicator" | "node", table: Table): readonly EngineProblem[] => {
    const owners = key === "indicator" ? model.indicators : model.framework;
    return table.flatMap((column, k) => {
      const i = firstInfinite(column);
      if (i < 0) return [];
      const [code, unit] = [owners[k]?.code ?? "", model.units[i]?.code ?? ""];
      return [
        infinite(stage, key === "indicator" ? { indicator: code, unit } : { node: code, unit }, owners[k]),
      ];
    });
  };
  const atNodes = (stage: string, values: Float64Array): readonly EngineProblem[] =>
    model.framework.flatMap((node, k) =>
      isInfinite(values[k] ?? NaN) ? [infinite(stage, { node: node.code }, node)] : [],
    );
  const stages: readonly (() => readonly EngineProblem[])[] = [
    () => at("division by denominators", "indicator", results.denominated),
    () => at("imputation", "indicator", results.imputed),
    () => at("outlier treatment", "indicator", results.treated),
    () => at("transformation", "indicator", results.transformed),
    () => at("normalisation", "indicator", results.normalised),
    () => atNodes("weighting", results.weights),
    () => atNodes("weighting", results.effectiveWeights),
    () => at("aggregation", "node", results.unscaled),
    () => at("aggregation", "node", results.scores),
    () => at("comparison with the reference", "node", results.references),
    () => atNodes("comparison with the target", results.targets),
    () => at("comparison with the reference", "node", results.gaps),
    () =>
      results.contributions.flatMap(({ byIndicator }) => at("split of the gap", "indicator", byIndicator)),
  ];
  for (const problemsOf of stages) {
    const problems = problemsOf();
    if (problems.length > 0) return problems;
  }
  return [];
}

function firstInfinite(column: Float64Array): number {
  for (let i = 0; i < column.length; i++) if (isInfinite(column[i]!)) return i;
  return -1;
}

const isInfinite = (x: number): boolean => x === Infinity || x === -Infinity;

const infinite = (
  stage: string,
  where: EngineProblem["where"],
  owner: { readonly code: string; readonly name: string } | undefined,
): EngineProblem => ({
  code: "result-infinite",
  severity: "error",
  where,
  details: { stage, infinite: owner === undefined ? "" : `${owner.name} (${owner.code})` },
});
