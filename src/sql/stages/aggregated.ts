import { at } from "../../engine/internal";
import type { Plan } from "../plan";
import type { Expression } from "../tree/expression";
import { mentions } from "../tree/mentions";
import { beside, type NamedSelect, select, step } from "../tree/query";
import { aggregatedValue } from "./aggregate/aggregated-value";
import { aggregateComment } from "./aggregate/aggregate-comment";
import { parameterRow } from "./parameter-columns";
import { afterAggregation } from "./after-aggregation";

/** The steps from the normalised indicators to the scores of all aggregates: one per level, from the lowest up. */
export function aggregatedSteps(plan: Plan): readonly NamedSelect[] {
  const { index } = plan;
  const steps: NamedSelect[] = [];
  let from = "normalised";
  for (const nodes of layersOf(plan)) {
    const level = at(index.framework, nodes[0] ?? 0).level;
    const base = `level_${level}`;
    const columns = nodes.map((node): readonly [string, Expression, string] => [
      at(plan.nodes, node),
      aggregatedValue(plan, node, from),
      aggregateComment(plan, node),
    ]);
    const needsParameters = columns.some(([, value]) => mentions(value, parameterRow));
    steps.push({
      name: base,
      comment: `the aggregates of level ${level}`,
      select: {
        ...select(step(from), columns, { joins: needsParameters ? [beside(parameterRow)] : [] }),
        all: from,
      },
    });
    const after = afterAggregation(plan, nodes, base);
    steps.push(...after);
    from = after.at(-1)?.name ?? base;
  }
  return steps;
}

/** Aggregates by level, the lowest first: a parent is above its children's level. */
function layersOf({ index, tree }: Plan): readonly (readonly number[])[] {
  const layers = new Map<number, number[]>();
  index.framework.forEach(({ level }, node) => {
    if (at(tree.column, node) >= 0) return;
    const layer = layers.get(level);
    if (layer) layer.push(node);
    else layers.set(level, [node]);
  });
  return [...layers].sort(([a], [b]) => a - b).map(([, nodes]) => nodes);
}
