import type { FrameworkNode, Model } from "../model";
import type { EngineProblem } from "../../problem";
import { cycles } from "./cycles";
import { duplicates } from "./duplicates";
import { modelProblem } from "./model-problem";

/** The framework is a tree (or several) whose leaves are the indicators, with levels that rise. */
export function checkFramework({ framework, indicators }: Model): EngineProblem[] {
  const byCode = new Map(framework.toReversed().map((node) => [node.code, node]));
  const parents = new Set(framework.map(({ parent }) => parent));
  const leaves = new Set(indicators.map(({ code }) => code));
  const codes = [...new Set(framework.map(({ code }) => code))];
  const circles = cycles(codes, (code) => byCode.get(code)?.parent ?? undefined);
  const circular = new Set(circles.flat());
  return [
    ...duplicates(framework.map(({ code }) => code)).map((code) =>
      modelProblem("node-code-duplicate", { node: code }, { code }),
    ),
    ...framework.flatMap((node) => checkParent(node, byCode, leaves, circular)),
    ...circles.map((circle) => {
      const [first = ""] = circle;
      return modelProblem("node-cycle", { node: first }, { path: [...circle, first].join(", ") });
    }),
    ...codes
      .filter((code) => !leaves.has(code) && !parents.has(code))
      .map((code) => modelProblem("node-without-children", { node: code })),
    ...codes
      .filter((code) => leaves.has(code) && parents.has(code))
      .map((code) => modelProblem("indicator-as-parent", { node: code, indicator: code })),
    ...[...leaves]
      .filter((code) => (byCode.get(code)?.parent ?? null) === null)
      .map((code) => modelProblem("indicator-without-node", { indicator: code })),
  ];
}

function checkParent(
  { code, parent, level }: FrameworkNode,
  byCode: ReadonlyMap<string, FrameworkNode>,
  leaves: ReadonlySet<string>,
  circular: ReadonlySet<string>,
): EngineProblem[] {
  if (parent === null) return [];
  const where = { node: code };
  const above = byCode.get(parent);
  if (!above) return [modelProblem("node-parent-unknown", where, { parent })];
  // In a circle, and below an indicator, the levels cannot be right: these cases have their own problems.
  if (above.level > level || circular.has(code) || leaves.has(parent)) return [];
  return [modelProblem("node-level-order", where, { level, parent, parentLevel: above.level })];
}
