import { at } from "../../at";
import { nodeAggregations, type Structure } from "../../aggregate";
import { compileTree } from "../../model/tree";
import { weightedChildren } from "../../model/weighted-nodes";
import type { Results } from "../../results";

/** The structure of a scored index: its tree, the weights as they were used, and the aggregations. */
export function structureOf({ model, weights }: Pick<Results, "model" | "weights">): Structure {
  const tree = compileTree(model);
  return { tree, weights, aggregations: nodeAggregations(model.method.aggregation, model.framework) };
}

/** Whether the scores of a node compare the units with each other: its own aggregation, or one below it. */
export const comparesUnits = (structure: Structure, node: number): boolean =>
  at(structure.tree.column, node) < 0 &&
  (at(structure.aggregations, node).aggregator.over === "table" ||
    weightedChildren(structure.tree, node, structure.weights).some((child) =>
      comparesUnits(structure, child),
    ));
