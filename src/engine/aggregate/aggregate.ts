import type { MissingRule } from "../model/model";
import type { Tree } from "../model/tree";
import type { Below, NodeAggregation, UnitAggregator } from "../stages";
import { childrenNeeded, isPresent, type Presence } from "./presence";

/** A value that the mean of a node is not defined over. Indices of the framework, of the units, of the framework. */
export interface Refusal {
  readonly node: number;
  readonly unit: number;
  readonly child: number;
  readonly value: number;
}

export interface Aggregated {
  /** One column per node, one entry per unit; NaN missing. */
  readonly scores: readonly Float64Array[];
  /** One per node and unit, the first child in framework order; empty when every mean was defined. */
  readonly refusals: readonly Refusal[];
  /** For which units the missing-data rule lets each node have a value. */
  readonly present: readonly Presence[];
}

/** What turns indicators into the index. */
export interface Structure {
  readonly tree: Tree;
  /** Nominal weights, one per node; 0 for what was set aside. */
  readonly weights: Float64Array;
  readonly aggregations: readonly NodeAggregation[];
}

/**
 * Aggregates a table of normalised indicators to every node, bottom up. A leaf's score is its value. An aggregate has a
 * value where the missing-data rule says so (`childrenNeeded`), made from the children present that have a positive weight.
 *
 * Where a mean is refused (`needsPositive`, `needsNonNegative`), the node and all above it are NaN for that unit, and the
 * refusal is listed, unless the unit would have no score at that root anyway.
 *
 * @param columns one column per indicator, one entry per unit, NaN missing
 */
export function aggregate(
  structure: Structure,
  columns: readonly Float64Array[],
  rule: MissingRule,
): Aggregated {
  const { tree, weights, aggregations } = structure;
  const units = columns[0]?.length ?? 0;
  const scores = new Array<Float64Array>(weights.length);
  const present = new Array<Presence>(weights.length).fill(null);
  const refusals: Refusal[] = [];
  // Where every unit that has a value has a number, NaN alone says who has none.
  const isWhole = new Uint8Array(weights.length);

  for (const node of tree.bottomUp) {
    const column = columns[tree.column[node]!];
    const score = column ?? new Float64Array(units);
    scores[node] = score;
    if (column) continue;
    const { aggregator, parameters } = aggregations[node]!;
    const children = tree.children[node]!.filter((child) => weights[child]! > 0);
    const below: Below = {
      columns: Array.from(children, (child) => scores[child]!),
      present: Array.from(children, (child) => (isWhole[child] ? null : present[child]!)),
      weights: Float64Array.from(children, (child) => weights[child]!),
      needed: childrenNeeded(rule, children.length),
    };
    const here = new Uint8Array(units);
    present[node] = here;
    if (aggregator.over === "table") {
      mark(below, here);
      const refused = firstBelow(leastAllowed(aggregations[node]!), below.columns, here);
      for (const { unit, child, value } of refused)
        refusals.push({ node, unit, child: children[child]!, value });
      const counts = here.slice();
      for (const { unit } of refused) counts[unit] = 0;
      leaveOutRefused(below, counts);
      const own = below.columns.map((values) => values.map((x, i) => (counts[i] ? x : NaN)));
      if (own.length > 0) scores[node] = aggregator.aggregateTable(own, below.weights, parameters);
      else score.fill(NaN);
    } else if (aggregator.aggregateColumns)
      isWhole[node] = aggregator.aggregateColumns(below, here, score) ? 1 : 0;
    else
      for (const { unit, child, value } of unitByUnit(aggregator, parameters, below, here, score))
        refusals.push({ node, unit, child: children[child]!, value });
  }
  const counts = ({ node, unit }: Refusal) => present[tree.rootOf[node]!]![unit] === 1;
  return { scores, refusals: refusals.filter(counts), present };
}

/** Marks the units for which enough children have a value. */
function mark({ columns, present, needed }: Below, here: Uint8Array): void {
  for (let i = 0; i < here.length; i++) {
    let count = 0;
    for (let k = 0; k < columns.length; k++) if (isPresent(present[k]!, columns[k]!, i)) count++;
    here[i] = count >= needed ? 1 : 0;
  }
}

/** Leaves out the units of which a child has a value that a mean below refused: they are compared with nobody. */
function leaveOutRefused({ columns, present }: Below, counts: Uint8Array): void {
  columns.forEach((column, k) => {
    const has = present[k];
    if (!has) return;
    for (let i = 0; i < counts.length; i++) if (has[i] === 1 && Number.isNaN(column[i]!)) counts[i] = 0;
  });
}

/**
 * Marks the units that have a score in `here`, and writes it into `score`. Gives the values that the mean is refused over:
 * the first of each unit, `child` by its place among the children.
 */
function unitByUnit(
  aggregator: UnitAggregator,
  parameters: NodeAggregation["parameters"],
  { columns, present, weights, needed }: Below,
  here: Uint8Array,
  score: Float64Array,
): readonly Omit<Refusal, "node">[] {
  const least = leastAllowed({ aggregator, parameters });
  const refused: Omit<Refusal, "node">[] = [];
  const values = new Float64Array(columns.length);
  const shares = new Float64Array(columns.length);
  score.fill(NaN);
  for (let i = 0; i < score.length; i++) {
    let n = 0;
    let first = -1;
    let defined = true;
    for (let child = 0; child < columns.length; child++) {
      if (!isPresent(present[child]!, columns[child]!, i)) continue;
      const value = columns[child]![i]!;
      if (value < least && defined) first = child;
      if (!(value >= least)) defined = false;
      values[n] = value;
      shares[n++] = weights[child]!;
    }
    if (n < needed) continue;
    here[i] = 1;
    if (defined) score[i] = aggregator.aggregate(values, shares, n, parameters);
    else if (first >= 0) refused.push({ unit: i, child: first, value: columns[first]![i]! });
  }
  return refused;
}

/** The first value of each unit that is below the least allowed, `child` by its place among the children. */
function firstBelow(
  least: number,
  columns: readonly Float64Array[],
  here: Uint8Array,
): readonly Omit<Refusal, "node">[] {
  if (least === -Infinity) return [];
  return Array.from(here.keys())
    .filter((unit) => here[unit])
    .flatMap((unit) => {
      const child = columns.findIndex((column) => column[unit]! < least);
      return child < 0 ? [] : [{ unit, child, value: columns[child]![unit]! }];
    });
}

/** Values below it are refused: with the smallest positive double, that is everything that is not above 0. */
export function leastAllowed({ aggregator, parameters }: NodeAggregation): number {
  if (aggregator.over === "table") return aggregator.needsNonNegative ? 0 : -Infinity;
  if (aggregator.needsPositive(parameters)) return Number.MIN_VALUE;
  return aggregator.needsNonNegative(parameters) ? 0 : -Infinity;
}
