import type { MissingRule } from "../model/model";
import type { Tree } from "../model/tree";
import type { NodeAggregation } from "../stages";
import { presence } from "./presence";

/** A value that the mean of a node is not defined over. Indices of the framework, of the units, of the framework. */
export interface Refusal {
  readonly node: number;
  readonly unit: number;
  readonly child: number;
  readonly value: number;
}

export interface Aggregated {
  /** One column a node, one entry a unit; NaN missing. */
  readonly scores: readonly Float64Array[];
  /** One a node and unit, the first child in framework order; empty when every mean was defined. */
  readonly refusals: readonly Refusal[];
  /** For each node one byte a unit: 1 where the missing-data rule lets it have a value. */
  readonly present: readonly Uint8Array[];
}

/** What turns indicators into the index. */
export interface Structure {
  readonly tree: Tree;
  /** Nominal weights, one a node; 0 for what was set aside. */
  readonly weights: Float64Array;
  readonly aggregations: readonly NodeAggregation[];
}

/**
 * Aggregates a table of normalised indicators to every node, bottom up. A leaf's score is its value. An aggregate has a
 * value where the missing-data rule says so (`presence`), made from the children present that have a positive weight.
 *
 * Where a mean is refused (`needsPositive`, `needsNonNegative`), the node and all above it are NaN for that unit, and the
 * refusal is listed, unless the unit would have no score at that root anyway.
 *
 * @param columns one column an indicator, one entry a unit, NaN missing
 */
export function aggregate(
  structure: Structure,
  columns: readonly Float64Array[],
  rule: MissingRule,
): Aggregated {
  const { tree, weights, aggregations } = structure;
  const present = presence(tree, columns, weights, rule);
  const units = columns[0]?.length ?? 0;
  const scores = tree.children.map(() => new Float64Array(units).fill(NaN));
  const refusals: Refusal[] = [];
  const most = tree.children.reduce((largest, children) => Math.max(largest, children.length), 0);
  const values = new Float64Array(most);
  const shares = new Float64Array(most);

  for (const node of tree.bottomUp) {
    const score = scores[node]!;
    const column = columns[tree.column[node]!];
    if (column) {
      score.set(column);
      continue;
    }
    const { aggregator, parameters } = aggregations[node]!;
    const children = tree.children[node]!.filter((child) => weights[child]! > 0);
    if (aggregator.over === "table") {
      const own = Array.from(children, (child) => masked(scores[child]!, present[node]!));
      const counted = Float64Array.from(children, (child) => weights[child]!);
      score.set(aggregator.aggregateTable(own, counted, parameters));
      continue;
    }
    const least = leastAllowed(aggregations[node]!);
    const hasScore = present[tree.rootOf[node]!]!;
    for (let i = 0; i < units; i++) {
      if (!present[node]![i]) continue;
      let n = 0;
      let defined = true;
      for (const child of children) {
        if (!present[child]![i]) continue;
        const value = scores[child]![i]!;
        if (value < least) {
          if (defined && hasScore[i]) refusals.push({ node, unit: i, child, value });
          defined = false;
        } else if (Number.isNaN(value)) defined = false;
        values[n] = value;
        shares[n] = weights[child]!;
        n++;
      }
      if (defined) score[i] = aggregator.aggregate(values, shares, n, parameters);
    }
  }
  return { scores, refusals, present };
}

const masked = (column: Float64Array, present: Uint8Array): Float64Array =>
  column.map((x, i) => (present[i] ? x : NaN));

/** Values below it are refused: with the smallest positive double, that is everything that is not above 0. */
export function leastAllowed({ aggregator, parameters }: NodeAggregation): number {
  if (aggregator.over === "table") return -Infinity;
  if (aggregator.needsPositive(parameters)) return Number.MIN_VALUE;
  return aggregator.needsNonNegative(parameters) ? 0 : -Infinity;
}
