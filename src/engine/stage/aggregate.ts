import { aggregateColumns } from "../aggregate";
import type { AggregationName } from "../model/method-names";
import type { Choice, MissingRule } from "../model/model";
import type { EngineProblem } from "../problem";
import { columnOf, tableOf, type Values } from "../values";

/** How columns are aggregated to one. */
export interface AggregateOptions {
  readonly method: AggregationName;
  readonly parameters?: Choice["parameters"];
  /** One per column, on any scale; equal ones unless given. */
  readonly weights?: Values;
  /** What a missing value does; left out, the weights of the others are scaled to sum to 1. */
  readonly missing?: MissingRule;
}

/** The score of each unit, or the first value that the mean is not defined for. */
export type AggregatedColumn =
  | { readonly ok: true; readonly scores: Float64Array }
  | { readonly ok: false; readonly problems: readonly EngineProblem[] };

/**
 * Aggregates columns of the same units, without a framework.
 *
 * @throws when there is no such method, or it takes no such parameter; when columns or weights differ in number
 * @example aggregate([[20, null], [80, 50]], { method: "arithmetic", weights: [1, 3] }) // { ok: true, scores: Float64Array.of(65, 50) }
 */
export function aggregate(table: readonly Values[], options: AggregateOptions): AggregatedColumn {
  const { method, parameters = {}, weights, missing = { rule: "renormalise" } } = options;
  const shares = weights === undefined ? new Float64Array(table.length).fill(1) : columnOf(weights);
  if (shares.length !== table.length)
    throw new RangeError(`There are ${table.length} columns and ${shares.length} weights.`);
  const found = aggregateColumns(tableOf(table), shares, { method, parameters }, missing);
  const [refused] = found.refusals;
  if (refused === undefined) return { ok: true, scores: found.scores };
  const details = { value: String(refused.value), child: `column ${refused.child + 1}`, aggregation: method };
  return { ok: false, problems: [{ code: "mean-needs-positive", severity: "error", where: {}, details }] };
}
