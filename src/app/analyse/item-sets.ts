import { at, need } from "../../engine/internal";
import type { AnalysisContext } from "./context";

/** Elements that are analysed together: the children of a node, or all indicators below the index. */
export interface ItemSet {
  readonly node: string;
  readonly of: "children" | "indicators";
  readonly elements: readonly string[];
  readonly items: readonly Float64Array[];
}

/**
 * The sets of an index: the children of the index and of each aggregate below it, in the order of the framework; then
 * all indicators below the index. Their values are scores and normalised values, with directions applied.
 */
export function itemSets({ results, root }: AnalysisContext): readonly ItemSet[] {
  const { model, scores } = results;
  const scoresOf = new Map(model.framework.map(({ code }, node) => [code, at(scores, node)]));
  const leaves = new Set(model.indicators.map(({ code }) => code));
  const below = descendants(model.framework, root);
  const set = (node: string, of: ItemSet["of"], elements: readonly string[]): ItemSet => ({
    node,
    of,
    elements,
    items: elements.map((code) => need(scoresOf, code)),
  });
  const childrenOf = (node: string): readonly string[] =>
    model.framework.filter(({ parent }) => parent === node).map(({ code }) => code);
  const byNode = [root, ...below.filter((code) => !leaves.has(code))].map((node) =>
    set(node, "children", childrenOf(node)),
  );
  const all = set(
    root,
    "indicators",
    below.filter((code) => leaves.has(code)),
  );
  const isFlat = childrenOf(root).every((code) => leaves.has(code));
  return [...byNode, ...(isFlat ? [] : [all])].filter(({ elements }) => elements.length > 1);
}

/** Codes of all nodes below one, in the order of the framework. */
function descendants(
  framework: readonly { readonly code: string; readonly parent: string | null }[],
  root: string,
): readonly string[] {
  const above = new Map(framework.map(({ code, parent }) => [code, parent]));
  const isBelow = (code: string): boolean => {
    const parent = above.get(code) ?? null;
    return parent !== null && (parent === root || isBelow(parent));
  };
  return framework.filter(({ code }) => isBelow(code)).map(({ code }) => code);
}
