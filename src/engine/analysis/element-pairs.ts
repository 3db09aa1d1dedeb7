import type { Model } from "../model/model";
import { compileTree } from "../model/tree";

/** Two nodes, by their index in the framework. */
export type ElementPair = readonly [number, number];

/** Which pairs of elements are correlated. */
export type PairScope =
  /** Every two indicators. */
  | { readonly scope: "indicators" }
  /** Every element with each node above it, the nearest first. */
  | { readonly scope: "ancestors" }
  /** Every indicator with its parent. */
  | { readonly scope: "parent" }
  /** Every two aggregates of the same level. */
  | { readonly scope: "level" }
  /** Every two indicators that have the same ancestor of this level. */
  | { readonly scope: "below"; readonly level: number };

/**
 * The pairs of a scope, in the order of the framework; each pair once.
 *
 * @example elementPairs(createModel({ units: ["a"], indicators: [{ code: "x", values: [1] }, { code: "y", values: [2] }] }), { scope: "parent" }) // [[0, 2], [1, 2]]
 */
export function elementPairs(model: Model, chosen: PairScope): readonly ElementPair[] {
  const { parent, leaf, column } = compileTree(model);
  const { framework } = model;
  const ancestors = (node: number): number[] =>
    parent[node]! < 0 ? [] : [parent[node]!, ...ancestors(parent[node]!)];
  const nodes = [...framework.keys()];
  switch (chosen.scope) {
    case "indicators":
      return everyTwo([...leaf]);
    case "ancestors":
      return nodes.flatMap((node) => ancestors(node).map((above) => [node, above] as const));
    case "parent":
      return [...leaf].flatMap((node) => (parent[node]! < 0 ? [] : [[node, parent[node]!] as const]));
    case "level": {
      const aggregates = nodes.filter((node) => column[node]! < 0);
      const levels = [...new Set(aggregates.map((node) => framework[node]!.level))].sort((a, b) => a - b);
      return levels.flatMap((level) =>
        everyTwo(aggregates.filter((node) => framework[node]!.level === level)),
      );
    }
    case "below":
      return nodes
        .filter((node) => framework[node]!.level === chosen.level)
        .flatMap((above) => everyTwo([...leaf].filter((node) => ancestors(node).includes(above))));
  }
}

const everyTwo = (nodes: readonly number[]): ElementPair[] =>
  nodes.flatMap((first, k) => nodes.slice(k + 1).map((second) => [first, second] as const));
