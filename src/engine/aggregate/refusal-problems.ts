import { at } from "../at";
import type { Tables } from "../model/tables";
import type { EngineProblem } from "../problem";
import type { Structure } from "./aggregate";
import type { Refusal } from "./refusal";

/**
 * Refused means as problems, one per node in the order of the framework: the first value that the mean is not defined
 * for, the indicator if the value is an indicator's, and every unit concerned (`where.unit` is the one with that
 * value).
 */
export function refusalProblems(
  model: Pick<Tables, "framework" | "units">,
  { tree, aggregations }: Structure,
  refusals: readonly Refusal[],
): readonly EngineProblem[] {
  const nodes = [...new Set(refusals.map(({ node }) => node))].sort((a, b) => a - b);
  return nodes.flatMap((node): EngineProblem[] => {
    const own = refusals.filter((refusal) => refusal.node === node).sort((a, b) => a.unit - b.unit);
    const first = own[0];
    if (!first) return [];
    const child = at(model.framework, first.child).code;
    const units = own.flatMap(({ unit }) => model.units[unit]?.code ?? []);
    return [
      {
        code: "mean-needs-positive",
        severity: "error",
        where: {
          node: at(model.framework, node).code,
          ...(at(tree.column, first.child) >= 0 && { indicator: child }),
          ...(units[0] !== undefined && { unit: units[0], units }),
        },
        details: {
          value: String(first.value),
          child,
          aggregation: at(aggregations, node).aggregator.method,
        },
      },
    ];
  });
}
