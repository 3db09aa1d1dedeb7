import type { FrameworkNode, Model } from "../../../engine";
import { runsOf, type NumberRun } from "./runs";

/**
 * The framework in the order in which the report shows it: indicators depth first, so that siblings are side by
 * side; aggregates by level from the index down, depth first within a level.
 */
export interface Structure {
  /** Framework positions of the indicators' nodes, in report order. */
  readonly indicators: readonly number[];
  /** Model position (`Model.indicators`) of each of them. */
  readonly indicatorOf: readonly number[];
  /** Framework positions of the aggregates, in report order. */
  readonly aggregates: readonly number[];
  readonly roots: readonly number[];
  readonly children: readonly (readonly number[])[];
  /** Framework position of each node's parent; -1 for a root. */
  readonly parent: readonly number[];
  /** Framework position of the root that each node belongs to. */
  readonly rootOf: readonly number[];
  /** The children of each node as runs of neighbours, in report order. */
  readonly runs: readonly (readonly Run[])[];
  /** Place of a framework node among `indicators` or `aggregates`. */
  readonly place: ReadonlyMap<number, Place>;
}

export interface Place {
  readonly kind: "indicator" | "aggregate";
  readonly at: number;
}

/** Siblings that are neighbours in the report: places `from` to `to` of one kind. */
export interface Run extends NumberRun {
  readonly kind: Place["kind"];
}

export function structureOf(model: Model): Structure {
  const { framework } = model;
  const position = new Map(framework.map((node, k) => [node.code, k]));
  const parent = framework.map((node) => (node.parent === null ? -1 : (position.get(node.parent) ?? -1)));
  const children = framework.map((_, k) =>
    framework.map((__, child) => child).filter((child) => parent[child] === k),
  );
  const roots = framework.map((_, k) => k).filter((k) => parent[k] === -1);
  const modelPosition = new Map(model.indicators.map((indicator, j) => [indicator.code, j]));
  const depthFirst: number[] = [];
  const stack = [...roots].reverse();
  for (let k = stack.pop(); k !== undefined; k = stack.pop()) {
    depthFirst.push(k);
    stack.push(...[...(children[k] ?? [])].reverse());
  }
  const isLeaf = (k: number): boolean => modelPosition.has(framework[k]?.code ?? "");
  const indicators = depthFirst.filter(isLeaf);
  const level = (k: number): number => framework[k]?.level ?? 0;
  const aggregates = depthFirst.filter((k) => !isLeaf(k)).sort((a, b) => level(b) - level(a));
  const place = new Map<number, Place>();
  indicators.forEach((k, at) => place.set(k, { kind: "indicator", at }));
  aggregates.forEach((k, at) => place.set(k, { kind: "aggregate", at }));
  const indicatorOf = indicators.map((k) => modelPosition.get(framework[k]?.code ?? "") ?? -1);
  const rootOf = new Array<number>(framework.length).fill(-1);
  for (const k of depthFirst) rootOf[k] = parent[k] === -1 ? k : (rootOf[parent[k] ?? -1] ?? -1);
  const runs = children.map((below) => siblingRuns(below.map((child) => place.get(child))));
  return { indicators, indicatorOf, aggregates, roots, children, parent, rootOf, runs, place };
}

function siblingRuns(siblings: readonly (Place | undefined)[]): readonly Run[] {
  return (["indicator", "aggregate"] as const).flatMap((kind) => {
    const places = siblings.flatMap((place) => (place?.kind === kind ? place.at : []));
    return runsOf(places.sort((a, b) => a - b)).map((run) => ({ kind, ...run }));
  });
}

/** The indicators below a root, which are neighbours in the report: the place of the first, and how many. */
export function indicatorsBelow(
  { indicators, rootOf }: Structure,
  root: number,
): { readonly first: number; readonly count: number } {
  const isBelow = (position: number): boolean => rootOf[position] === root;
  return { first: Math.max(0, indicators.findIndex(isBelow)), count: indicators.filter(isBelow).length };
}

/** The children of a node as runs of neighbours, in report order. */
export const childRuns = (structure: Structure, node: number): readonly Run[] => structure.runs[node] ?? [];

/** The children of a node in report order: those of a root are the capabilities. */
export const childrenInOrder = (structure: Structure, node: number): readonly number[] =>
  childRuns(structure, node).flatMap(({ kind, from, to }) =>
    (kind === "indicator" ? structure.indicators : structure.aggregates).slice(from, to + 1),
  );

/** The node at a framework position; a position that is not there is a programmer's mistake. */
export function nodeAt(model: Model, position: number): FrameworkNode {
  const node = model.framework[position];
  if (node === undefined) throw new RangeError(`No framework node ${position}`);
  return node;
}
