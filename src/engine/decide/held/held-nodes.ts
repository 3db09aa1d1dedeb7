import { at } from "../../at";
import { aggregate } from "../../aggregate";
import type { Results } from "../../results";
import type { HeldRow } from "./held-row";
import { structureOf } from "./structure-of";

/** Scores of every node, one entry per row. */
export interface HeldNodes {
  /** By the position of the node in the framework; NaN missing or refused. */
  readonly scores: readonly Float64Array[];
  /** Whether a mean is not defined for the values of a row, at a node or below it: it has no score for that reason. */
  readonly isRefused: (node: number, row: number) => boolean;
}

/**
 * Scores of all nodes for a few rows: units with some of their normalised scores replaced, on the scale as it is. Only for an
 * index in which units are not compared with each other.
 *
 * @example heldNodes(results, [{ unit: 0, scores: [] }]).scores[0][0] === results.scores[0][0] // true
 */
export function heldNodes(
  results: Pick<Results, "model" | "normalised" | "weights">,
  rows: readonly HeldRow[],
): HeldNodes {
  const columns = results.normalised.map((column) => Float64Array.from(rows, ({ unit }) => at(column, unit)));
  rows.forEach((row, r) => {
    for (const { indicator, score } of row.scores) at(columns, indicator)[r] = score;
  });
  const { scores, present } = aggregate(structureOf(results), columns, results.model.method.missing);
  return {
    scores,
    isRefused: (node, row) => present[node]?.[row] === 1 && Number.isNaN(at(at(scores, node), row)),
  };
}
