import { at } from "../../at";
import { nodeAggregations, type Structure } from "../../aggregate";
import { nodeFinishes } from "../../aggregate/node-finishes";
import { compileTree } from "../../model/tree";
import { weightedChildren } from "../../model/weighted-nodes";
import type { Results } from "../../results";
import { setAsideOf } from "../../run/set-aside-of";

/** What the structure of a scored index is made from. */
export type Scored = Pick<Results, "model" | "weights" | "denominated" | "setAside" | "transformed">;

/**
 * The structure of a scored index: its tree, the weights as they were used, the aggregations, what follows them, and what is set
 * aside and counts.
 */
export function structureOf(results: Scored): Structure {
  const { model, weights, denominated } = results;
  const tree = compileTree(model);
  const finishes = nodeFinishes(model, denominated);
  const aggregations = nodeAggregations(model.method.aggregation, model.framework);
  const setAside = setAsideOf(results, tree);
  return { tree, weights, aggregations, ...(finishes && { finishes }), ...(setAside && { setAside }) };
}

/** Whether the scores of a node compare the units with each other: its own aggregation or its scale, or those of a node below it. */
export const comparesUnits = (structure: Structure, node: number): boolean =>
  at(structure.tree.column, node) < 0 &&
  (at(structure.aggregations, node).aggregator.over === "table" ||
    (structure.finishes?.[node]?.rescale ?? null) !== null ||
    (structure.finishes?.[node]?.elements ?? []).some((element) => comparesUnits(structure, element)) ||
    weightedChildren(structure.tree, node, structure.weights).some((child) =>
      comparesUnits(structure, child),
    ));
