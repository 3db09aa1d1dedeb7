import { at } from "../at";
import { aggregate, type Structure } from "../aggregate";
import type { MissingRule } from "../model/model";
import { compileTree } from "../model/tree";

/**
 * Scores of the index above a node whose weight has changed: its ancestors are aggregated again, one after another,
 * each from its children; all other nodes keep their scores. The result is that of aggregating the whole tree, bit for
 * bit.
 *
 * @param structure with the new weight
 * @param scores one column per node, as they are with the old weight; a unit is missing where a node has no value by the
 * missing-data rule, and nowhere else (no mean was refused)
 * @param node any node but a root
 */
export function scoresAbove(
  { tree, weights, aggregations }: Structure,
  scores: readonly Float64Array[],
  node: number,
  rule: MissingRule,
): Float64Array {
  let below = node;
  let column = at(scores, node);
  for (let above = at(tree.parent, node); above >= 0; above = at(tree.parent, above)) {
    const children = [...at(tree.children, above)];
    const columns = children.map((child) => (child === below ? column : at(scores, child)));
    const structure: Structure = {
      tree: oneLevel(children.length),
      weights: Float64Array.of(...children.map((child) => at(weights, child)), 1),
      aggregations: [...children, above].map((k) => at(aggregations, k)),
    };
    column = at(aggregate(structure, columns, rule).scores, children.length);
    below = above;
  }
  return column;
}

/** A tree of one aggregate, which comes last, over so many indicators. */
function oneLevel(count: number) {
  const indicators = Array.from({ length: count }, (_, k) => ({ code: String(k), parent: "above" }));
  return compileTree({ indicators, framework: [...indicators, { code: "above", parent: null }] });
}
