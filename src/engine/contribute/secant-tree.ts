import { minimumAllowed, type Presence, type Structure, wholeOf } from "../aggregate";
import type { NodeScale } from "./node-scale";

/** The tree of one root, with memory for one unit at a time, so that no memory is allocated per unit. */
export interface SecantTree {
  /**
   * The way of one unit from the values `from` to the values `to` (columns by indicator). A leaf takes part when it has
   * both; a node when the missing-data rule gives the unit a value at it and one of its children takes part.
   *
   * @returns for each node that takes part its weight e in the root: the sum over the leaves of e (to - from) is the
   * root's difference. NaN for the other nodes. Where a mean is not defined over one of the two profiles (a target below
   * 0 under a geometric mean), those of `nominal` stand in. Null when no leaf takes part. Overwritten by the next call.
   */
  weigh(unit: number, from: readonly Float64Array[], to: readonly Float64Array[]): Float64Array | null;
  /** Effective weights renormalised over what took part in the last `weigh`; NaN for the other nodes. */
  nominal(): Float64Array;
}

/**
 * @param present for which units each node has a value, from `aggregate`
 * @param scales the scales of aggregates that were brought to one again, from `aggregate`
 */
export function secantTree(
  structure: Structure,
  present: readonly Presence[],
  root: number,
  scales: readonly (NodeScale | null)[] = [],
): SecantTree {
  const { tree, weights, aggregations } = structure;
  const down = tree.depthFirst.filter((node) => tree.rootOf[node] === root);
  const below = down.filter((node) => node !== root);
  const inner = down.toReversed().filter((node) => tree.column[node]! < 0);
  const leaves = down.filter((node) => tree.column[node]! >= 0);
  const nodes = weights.length;
  const takesPart = new Uint8Array(nodes);
  const [start, end, slope] = [new Float64Array(nodes), new Float64Array(nodes), new Float64Array(nodes)];
  const [renormalised, secant] = [new Float64Array(nodes), new Float64Array(nodes)];
  const most = tree.children.reduce((largest, children) => Math.max(largest, children.length), 0);
  const [before, after] = [new Float64Array(most), new Float64Array(most)];
  const [shares, slopes] = [new Float64Array(most), new Float64Array(most)];
  const wholes = tree.children.map((children) =>
    wholeOf(Float64Array.from(children, (child) => weights[child]!)),
  );
  /** Arithmetic means have the same secants between any two points: the renormalised weights. */
  const isStraight = inner.every(
    (node) => aggregations[node]!.aggregator.method === "arithmetic" && !scales[node],
  );
  /** The nodes that took part when the weights were last renormalised; 2 before the first time. */
  const renormalisedOver = new Uint8Array(nodes).fill(2);

  const counts = (node: number): boolean => node === root || weights[node]! > 0;

  function choose(unit: number, from: readonly Float64Array[], to: readonly Float64Array[]): void {
    for (const node of leaves) {
      const column = tree.column[node]!;
      start[node] = from[column]![unit]!;
      end[node] = to[column]![unit]!;
      takesPart[node] = Number.isNaN(start[node]! + end[node]) || !counts(node) ? 0 : 1;
    }
    for (const node of inner) {
      takesPart[node] = 0;
      if (!present[node]?.[unit] || !counts(node)) continue;
      for (const child of tree.children[node]!) if (takesPart[child]) takesPart[node] = 1;
    }
    for (const node of below) if (!takesPart[tree.parent[node]!]) takesPart[node] = 0;
  }

  /** Both values of an aggregate and the slopes of its children; false when its mean is not defined there. */
  function climb(node: number): boolean {
    const children = tree.children[node]!;
    let n = 0;
    let least = Infinity;
    for (const child of children) {
      if (!takesPart[child]) continue;
      before[n] = start[child]!;
      after[n] = end[child]!;
      least = Math.min(least, before[n]!, after[n]!);
      shares[n++] = weights[child]!;
    }
    const { aggregator, parameters } = aggregations[node]!;
    if (aggregator.over === "table" || least < minimumAllowed(aggregations[node]!)) return false;
    start[node] = aggregator.aggregate(before, shares, n, parameters, wholes[node]);
    end[node] = aggregator.aggregate(after, shares, n, parameters, wholes[node]);
    aggregator.secants(before, after, shares, n, parameters, slopes, wholes[node]);
    const steepness = rescale(node);
    n = 0;
    for (const child of children) {
      if (!takesPart[child]) continue;
      if (!Number.isFinite(slopes[n]! * steepness)) return false;
      slope[child] = slopes[n++]! * steepness;
    }
    return true;
  }

  /** Brings both values of an aggregate to its scale; the slope of the scale between them. */
  function rescale(node: number): number {
    const scale = scales[node];
    if (!scale) return 1;
    const [a, b] = [start[node]!, end[node]!];
    start[node] = scale.apply(a);
    end[node] = scale.apply(b);
    return a === b ? scale.averageSlope() : (end[node]! - start[node]!) / (b - a);
  }

  function descend(weight: Float64Array): Float64Array {
    weight.fill(NaN);
    weight[root] = 1;
    for (const node of below) if (takesPart[node]) weight[node] = weight[tree.parent[node]!]! * slope[node]!;
    return weight;
  }

  function isRenormalised(): boolean {
    for (const node of down) if (renormalisedOver[node] !== takesPart[node]) return false;
    return true;
  }

  function nominal(): Float64Array {
    if (isRenormalised()) return renormalised;
    renormalisedOver.set(takesPart);
    for (const node of inner) {
      if (!takesPart[node]) continue;
      const children = tree.children[node]!;
      let sum = 0;
      for (const child of children) if (takesPart[child]) sum += weights[child]!;
      for (const child of children) slope[child] = weights[child]! / sum;
    }
    return descend(renormalised);
  }

  function hasSecants(): boolean {
    for (const node of inner) if (takesPart[node] && !climb(node)) return false;
    return true;
  }

  return {
    nominal,
    weigh(unit, from, to) {
      choose(unit, from, to);
      if (!takesPart[root]) return null;
      return isStraight || !hasSecants() ? nominal() : descend(secant);
    },
  };
}
