import { at } from "../at";
import type { Weigher } from "../stages";

/**
 * Every indicator has the same effective weight: an aggregate weighs as much as it has indicators in use below it, an
 * indicator 1. What is set aside is not in use, and weighs 0. Roots weigh 1.
 */
export const equalEffective: Weigher<"equal effective"> = {
  method: "equal effective",
  family: "stated",
  cost: "cheap",
  parameters: [],
  summary:
    "Every indicator has the same share of the index: an aggregate weighs as much as it has indicators.",
  needs: ["data"],
  weigh({ tree, given, isSetAside }) {
    const weights = new Float64Array(given.length);
    for (const node of tree.bottomUp) {
      const column = at(tree.column, node);
      if (column >= 0) weights[node] = isSetAside[column] ? 0 : 1;
      else weights[node] = at(tree.children, node).reduce((sum, child) => sum + at(weights, child), 0);
    }
    for (const root of tree.roots) weights[root] = 1;
    return { weights, problems: [] };
  },
};
