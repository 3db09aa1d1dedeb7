import { at } from "../at";
import type { Choice, MissingRule } from "../model/choice";
import { compileTree } from "../model/tree";
import { aggregate } from "./aggregate";
import type { Refusal } from "./refusal";
import { nodeAggregations } from "./node-aggregations";
import { columnOf, type Values } from "../values";

/**
 * One aggregate of columns, without a framework. Returns the score of each unit (NaN where the missing-data rule gives
 * it none) and the values that the mean is not defined for (`child` is the column's number).
 *
 * @param table one column per element, one entry per unit, NaN missing
 * @param weights one per column, on any scale; 0 for a column that does not count
 * @param setAside further elements that only count under the rule: one byte per unit, 1 where it has a value
 * @throws when the choice names a method that is not registered
 * @example aggregateColumns([Float64Array.of(20, NaN), Float64Array.of(80, 50)], Float64Array.of(1, 3), { method: "arithmetic", parameters: {} }, { rule: "renormalise" }).scores // Float64Array.of(65, 50)
 */
export function aggregateColumns(
  table: readonly Values[],
  weights: Values,
  choice: Choice,
  rule: MissingRule,
  setAside: readonly Uint8Array[] = [],
): { readonly scores: Float64Array; readonly refusals: readonly Refusal[] } {
  const own = table.map(columnOf);
  const columns = [...own, ...setAside.map(({ length }) => new Float64Array(length).fill(NaN))];
  const root = { code: "aggregate", name: "", parent: null, level: 2, weight: 1 };
  const elements = columns.map((_, j) => ({
    ...root,
    code: `element ${j + 1}`,
    parent: root.code,
    level: 1,
    weight: j < own.length ? (weights[j] ?? NaN) : 0,
  }));
  const framework = [...elements, root];
  const structure = {
    tree: compileTree({ indicators: elements, framework }),
    weights: Float64Array.from(framework, ({ weight }) => weight),
    aggregations: nodeAggregations({ default: choice, levels: {}, nodes: {} }, framework),
    ...(setAside.length > 0 && { setAside: [...own.map(() => null), ...setAside, null] }),
  };
  const { scores, refusals } = aggregate(structure, columns, rule);
  return { scores: at(scores, columns.length), refusals };
}
