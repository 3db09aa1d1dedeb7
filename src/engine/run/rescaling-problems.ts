import { rescalingChoice } from "../aggregate";
import type { EngineProblem } from "../problem";
import type { NormalFit } from "../stages";
import type { Weighted } from "./state";

/** The aggregates that could not be brought to a scale again, each with the setting that asked for it. */
export function rescalingProblems(
  { model: { framework, method } }: Weighted,
  fits: readonly (NormalFit | null)[],
): readonly EngineProblem[] {
  return framework.flatMap((node, k): EngineProblem[] => {
    const fit = fits[k] ?? null;
    if (fit === null || fit.ok) return [];
    const isOwn = Object.hasOwn(method.rescaling?.nodes ?? {}, node.code);
    const setting = `normalisation ${isOwn ? node.code.toLowerCase() : `level ${node.level}`}`;
    return [
      {
        code: "aggregate-without-scale",
        severity: "error",
        where: { node: node.code, setting },
        details: { method: rescalingChoice(method.rescaling, node)?.method ?? "", reason: fit.problem },
      },
    ];
  });
}
