import { at } from "../at";
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
  const above = (node: number): number[] => [at(parent, node)].filter((one) => one >= 0);
  const ancestors = (node: number): number[] => above(node).flatMap((one) => [one, ...ancestors(one)]);
  const levels = framework.map(({ level }) => level);
  const ofLevel = (level: number): number[] => [...levels.keys()].filter((node) => levels[node] === level);
  switch (chosen.scope) {
    case "indicators":
      return everyTwo([...leaf]);
    case "ancestors":
      return framework.flatMap((_, node) => ancestors(node).map((one) => [node, one] as const));
    case "parent":
      return [...leaf].flatMap((node) => above(node).map((one) => [node, one] as const));
    case "level": {
      const isAggregate = (node: number): boolean => column[node] === -1;
      return [...new Set(levels)]
        .sort((a, b) => a - b)
        .flatMap((level) => everyTwo(ofLevel(level).filter(isAggregate)));
    }
    case "below":
      return ofLevel(chosen.level).flatMap((top) =>
        everyTwo([...leaf].filter((node) => ancestors(node).includes(top))),
      );
  }
}

const everyTwo = (nodes: readonly number[]): ElementPair[] =>
  nodes.flatMap((first, k) => nodes.slice(k + 1).map((second) => [first, second] as const));
