import { at } from "../at";
import type { MissingRule } from "../model/choice";
import type { Tree } from "../model/tree";
import type { Below, NodeAggregation, NodeFinish, NormalFit, ValueAt } from "../stages";
import { everyUnit, finishNode } from "./finish-node";
import { enoughBelow } from "./enough-below";
import { childrenNeeded, type Presence, type SetAsideCounts } from "./presence";
import type { Refusal, RefusedChild } from "./refusal";
import { unitByUnit } from "./unit-by-unit";
import { wholeTable } from "./whole-table";

export interface Aggregated {
  /** One column per node, one entry per unit; NaN missing. */
  readonly scores: readonly Float64Array[];
  /** One per node and unit, the first child in framework order; empty when every mean was defined. */
  readonly refusals: readonly Refusal[];
  /** For each node, the units that have a value under the missing-data rule. */
  readonly present: readonly Presence[];
  /** Each node as its children were aggregated. */
  readonly aggregated: readonly Float64Array[];
  /** Scores of the nodes before they were brought to a scale again; the same arrays as `scores` where they were not. */
  readonly unscaled: readonly Float64Array[];
  /** The scale of each node that was; null for the others. */
  readonly fits: readonly (NormalFit | null)[];
}

/** What turns indicators into the index. */
export interface Structure {
  readonly tree: Tree;
  /** Nominal weights, one per node; 0 for an element that was set aside. */
  readonly weights: Float64Array;
  readonly aggregations: readonly NodeAggregation[];
  /** What follows the aggregation of each node; left out where nothing does. */
  readonly finishes?: readonly (NodeFinish | null)[];
  /** What is set aside and counts under the rule for missing data; left out where nothing does. */
  readonly setAside?: SetAsideCounts;
}

/**
 * Aggregates a table of normalised indicators to every node, bottom up. A leaf's score is its value. An aggregate has a
 * value where enough children are present under the missing-data rule (`childrenNeeded`). It is made from the children
 * present that have a positive weight.
 *
 * Where a mean is refused (`needsPositive`, `needsNonNegative`), the node and all above it are NaN for that unit, and the
 * refusal is listed, unless the unit would have no score at that root anyway.
 *
 * Gates, bonus, malus and the scale of a node follow its aggregation (`finishNode`), before its parent is aggregated.
 *
 * @param columns one column per indicator, one entry per unit, NaN missing
 * @param unitOf position in `Model.units` of each entry, where the columns are not those of all units
 * @param valueAtEntry values that gates, bonus and malus look at, where they are not those of the units
 */
export function aggregate(
  structure: Structure,
  columns: readonly Float64Array[],
  rule: MissingRule,
  unitOf: (entry: number) => number = everyUnit,
  valueAtEntry?: ValueAt,
): Aggregated {
  const { tree, weights, aggregations, finishes, setAside } = structure;
  const units = columns[0]?.length ?? 0;
  const scores = new Array<Float64Array>(weights.length);
  const present = new Array<Presence>(weights.length).fill(null);
  const aggregated = new Array<Float64Array>(weights.length);
  const unscaled = new Array<Float64Array>(weights.length);
  const fits = new Array<NormalFit | null>(weights.length).fill(null);
  const refusals: Refusal[] = [];
  const byEntry = (own: Uint8Array): Uint8Array =>
    unitOf === everyUnit ? own : Uint8Array.from({ length: units }, (_, entry) => own[unitOf(entry)] ?? 0);
  // Nodes at which every present unit has a number: there NaN alone marks the missing units.
  const isWhole = new Uint8Array(weights.length);

  for (const node of tree.bottomUp) {
    const column = columns[at(tree.column, node)];
    const score = column ?? new Float64Array(units);
    scores[node] = score;
    aggregated[node] = score;
    unscaled[node] = score;
    if (column) continue;
    const { aggregator, parameters } = at(aggregations, node);
    const children = at(tree.children, node).filter((child) => at(weights, child) > 0);
    const own: Below = {
      columns: Array.from(children, (child) => at(scores, child)),
      present: Array.from(children, (child) => (isWhole[child] ? null : at(present, child))),
      weights: Float64Array.from(children, (child) => at(weights, child)),
      needed: childrenNeeded(rule, children.length),
    };
    const others = setAside ? [...at(tree.children, node)].flatMap((child) => setAside[child] ?? []) : [];
    const below = others.length === 0 ? own : enoughBelow(own, rule, others.map(byEntry));
    const here = new Uint8Array(units);
    present[node] = here;
    const refuse = (refused: readonly RefusedChild[]): void => {
      for (const { unit, child, value } of refused)
        refusals.push({ node, unit, child: at(children, child), value });
    };
    if (aggregator.over === "table") {
      const found = wholeTable(aggregator, parameters, below, here);
      scores[node] = found.scores;
      refuse(found.refused);
    } else if (aggregator.aggregateColumns)
      isWhole[node] = aggregator.aggregateColumns(below, here, score) ? 1 : 0;
    else refuse(unitByUnit(aggregator, parameters, below, here, score));
    const plain = at(scores, node);
    aggregated[node] = plain;
    const finished = finishNode(finishes?.[node], plain, {
      scores,
      unitOf,
      ...(valueAtEntry && { valueAtEntry }),
    });
    scores[node] = finished.scores;
    unscaled[node] = finished.unscaled;
    fits[node] = finished.fit;
    if (finished.fit?.ok === false) here.fill(0);
  }
  const counts = ({ node, unit }: Refusal) => present[at(tree.rootOf, node)]?.[unit] === 1;
  return { scores, refusals: refusals.filter(counts), present, aggregated, unscaled, fits };
}
