import { at } from "../at";
import type { EngineProblem } from "../problem";
import type { WeighContext, Weighing } from "../stages";
import { givenAmong } from "./given-among";

/**
 * Weights made from judgements, aggregate by aggregate. `find` gives weights to the children of an aggregate that take
 * part, by their codes; null where there is no judgement of them: then their given weights are used, with a note
 * (`weights-without-judgements`), or one warning where there is no judgement at all (`judgements-needed`). An only
 * child weighs 1 in any case, and so do roots; what is set aside weighs 0.
 */
export function fromJudgements(
  { model: { framework }, tree, given, isSetAside }: WeighContext,
  method: string,
  find: (codes: readonly string[]) => Float64Array | null,
): Weighing {
  const weights = new Float64Array(given.length);
  const problems: EngineProblem[] = [];
  const inUse = new Uint8Array(given.length);
  let found = 0;
  for (const root of tree.roots) weights[root] = 1;
  for (const node of tree.bottomUp) {
    const column = at(tree.column, node);
    const children = [...at(tree.children, node)].filter((child) => inUse[child] === 1);
    inUse[node] = (column >= 0 ? !isSetAside[column] : children.length > 0) ? 1 : 0;
    if (children.length === 0) continue;
    const judged =
      children.length === 1 ? Float64Array.of(1) : find(children.map((k) => at(framework, k).code));
    if (judged === null) {
      const where = { node: at(framework, node).code };
      problems.push({ code: "weights-without-judgements", severity: "note", where, details: { method } });
    } else if (children.length > 1) found++;
    const own = judged ?? givenAmong(given, children);
    children.forEach((child, k) => (weights[child] = at(own, k)));
  }
  if (problems.length > 0 && found === 0) return { weights, problems: [noJudgements(method)] };
  return { weights, problems: problems.reverse() };
}

const noJudgements = (method: string): EngineProblem => ({
  code: "judgements-needed",
  severity: "warning",
  where: { setting: "weights" },
  details: { method },
});
