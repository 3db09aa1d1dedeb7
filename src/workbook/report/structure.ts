import type { FrameworkNode, Model } from "../../engine";

/**
 * The framework in the order in which the report shows it: indicators depth first, so that siblings stand side by
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
  /** Place of a framework node among `indicators` or `aggregates`. */
  readonly place: ReadonlyMap<number, Place>;
}

export interface Place {
  readonly kind: "indicator" | "aggregate";
  readonly at: number;
}

/** Siblings that stand side by side in the report: places `from` to `to` of one kind. */
export interface Run {
  readonly kind: Place["kind"];
  readonly from: number;
  readonly to: number;
}

export function structureOf(model: Model): Structure {
  const { framework } = model;
  const position = new Map(framework.map((node, k) => [node.code, k]));
  const children: number[][] = framework.map(() => []);
  const roots: number[] = [];
  framework.forEach((node, k) => {
    const parent = node.parent === null ? undefined : position.get(node.parent);
    if (parent === undefined) roots.push(k);
    else children[parent]?.push(k);
  });
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
  return { indicators, indicatorOf, aggregates, roots, children, place };
}

/** The children of a node as runs of neighbours, in report order. */
export function childRuns(structure: Structure, node: number): readonly Run[] {
  const places = (structure.children[node] ?? [])
    .map((child) => structure.place.get(child))
    .filter((place) => place !== undefined);
  const runs: { kind: Place["kind"]; from: number; to: number }[] = [];
  for (const kind of ["indicator", "aggregate"] as const)
    for (const at of places
      .filter((place) => place.kind === kind)
      .map((place) => place.at)
      .sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last && last.kind === kind && last.to === at - 1) last.to = at;
      else runs.push({ kind, from: at, to: at });
    }
  return runs;
}

/** The node at a framework position; a position that is not there is a programmer's mistake. */
export function nodeAt(model: Model, position: number): FrameworkNode {
  const node = model.framework[position];
  if (node === undefined) throw new RangeError(`No framework node ${position}`);
  return node;
}
