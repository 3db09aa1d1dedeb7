import { at } from "../../at";
import type { Structure } from "../../aggregate";
import { weightedChildren, weightedNodes } from "../../model/weighted-nodes";

/** Work that an answer may take, in values read: about a second on an idle machine. A plan has it for its single gains, and for its search. */
export const usualWork = 10_000_000;

/** Work of aggregates that compare units, compared with one that reads each value once; measured and rounded. */
const pairsAtATime = 10;
const longSearch = 200;

/**
 * Rough work of one score at a node, in values read: what an aggregate has below it; where units are compared, for every unit,
 * and for every pair of them where the aggregation says so. It limits searches by a number that is the same on any machine.
 */
export function rowWork(structure: Structure, node: number, units: number): number {
  const { tree, weights, aggregations } = structure;
  let [work, size, comparing] = [0, 0, 0];
  for (const each of weightedNodes(tree, node, weights)) {
    const children = weightedChildren(tree, each, weights);
    size += children.length;
    if (children.length === 0) continue;
    const { aggregator } = at(aggregations, each);
    if (aggregator.over !== "table") continue;
    comparing++;
    const perUnit = { cheap: 1, quadratic: units / pairsAtATime, long: longSearch }[aggregator.cost];
    work += children.length * units * Math.max(1, perUnit);
  }
  return Math.max(1, comparing > 0 ? work + size * units : size);
}
