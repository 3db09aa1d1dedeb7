import type { Below, NodeAggregation, TableAggregator } from "../stages";
import { isPresent } from "./presence";
import { minimumAllowed, type RefusedChild } from "./refusal";

/** Scores of a node whose aggregation compares the units with each other. */
export interface TableScores {
  readonly scores: Float64Array;
  /** The values that the aggregation is not defined for, the first of each unit. */
  readonly refused: readonly RefusedChild[];
}

/** Aggregates the children of a node over the table of all units, and marks the units that have enough children in `here`. */
export function wholeTable(
  aggregator: TableAggregator,
  parameters: NodeAggregation["parameters"],
  below: Below,
  here: Uint8Array,
): TableScores {
  mark(below, here);
  const refused = firstBelow(minimumAllowed({ aggregator, parameters }), below.columns, here);
  const counts = here.slice();
  for (const { unit } of refused) counts[unit] = 0;
  leaveOutRefused(below, counts);
  const own = below.columns.map((values) => values.map((x, i) => (counts[i] ? x : NaN)));
  const scores =
    own.length > 0
      ? aggregator.aggregateTable(own, below.weights, parameters)
      : new Float64Array(here.length).fill(NaN);
  return { scores, refused };
}

/** Marks the units for which enough children have a value. */
function mark({ columns, present, needed }: Below, here: Uint8Array): void {
  for (let i = 0; i < here.length; i++) {
    let count = 0;
    for (let k = 0; k < columns.length; k++) if (isPresent(present[k]!, columns[k]!, i)) count++;
    here[i] = count >= needed ? 1 : 0;
  }
}

/** Leaves out the units of which a child has a value that a mean below refused: no unit is compared with them. */
function leaveOutRefused({ columns, present }: Below, counts: Uint8Array): void {
  columns.forEach((column, k) => {
    const has = present[k];
    if (!has) return;
    for (let i = 0; i < counts.length; i++) if (has[i] === 1 && Number.isNaN(column[i])) counts[i] = 0;
  });
}

/** The first value of each unit that is below the least allowed. */
function firstBelow(
  least: number,
  columns: readonly Float64Array[],
  here: Uint8Array,
): readonly RefusedChild[] {
  if (least === -Infinity) return [];
  const refused: RefusedChild[] = [];
  here.forEach((isHere, unit) => {
    const child = isHere === 1 ? columns.findIndex((column) => column[unit]! < least) : -1;
    const value = columns[child]?.[unit];
    if (value !== undefined) refused.push({ unit, child, value });
  });
  return refused;
}
