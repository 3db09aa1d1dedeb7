import { at } from "../at";
import type { Choice, MissingRule } from "../model/choice";
import type { FrameworkNode } from "../model/tables";
import type { Tree } from "../model/tree";
import { childrenNeeded, presentOf, type SetAsideCounts } from "./presence";

interface Run {
  readonly model: {
    readonly framework: readonly FrameworkNode[];
    readonly method: { readonly missing: MissingRule; readonly weights: Choice };
  };
  readonly tree: Tree;
  readonly isSetAside: readonly boolean[];
  /** The values that would be normalised, one column per indicator, NaN missing. */
  readonly transformed: readonly Float64Array[];
}

/**
 * What counts under a rule that says so ("require share 0.67 of all elements"): an indicator that is set aside is present for a
 * unit that has its value; an aggregate of which nothing is in use, for a unit that has enough of the elements below it. An
 * element whose given weight is 0 does not count.
 *
 * @param isElement whether a node counts as an element of its parent at all
 * @returns null where nothing of this counts: no such rule, or nothing is set aside
 */
export function setAsideCounts(
  { model, tree, isSetAside, transformed }: Run,
  isElement: (node: number) => boolean = (node) => statedWeight(model, node) > 0,
): SetAsideCounts | null {
  const { framework, method } = model;
  const rule = method.missing;
  if (rule.rule !== "share" || rule.setAside !== "counts" || !isSetAside.includes(true)) return null;
  const counts = framework.map((): Uint8Array | null => null);
  for (const node of tree.bottomUp) {
    const column = at(tree.column, node);
    if (column >= 0) {
      if (isSetAside[column])
        counts[node] = Uint8Array.from(at(transformed, column), (x) => (Number.isNaN(x) ? 0 : 1));
      continue;
    }
    const children = [...at(tree.children, node)].filter(isElement);
    const own = children.flatMap((child) => counts[child] ?? []);
    const [first] = own;
    if (first === undefined || own.length < children.length) continue;
    const needed = childrenNeeded(rule, own.length);
    counts[node] = first.map((_, unit) => (presentOf(own, unit) >= needed ? 1 : 0));
  }
  return counts.map((own, node) => (isElement(node) ? own : null));
}

/** The weight that the framework states; 1 where weights are made in another way. */
export const statedWeight = ({ framework, method }: Run["model"], node: number): number =>
  method.weights.method === "given" ? at(framework, node).weight : 1;
