import { tableAggregations, type Choice } from "../../../engine";
import { aggregationChoice } from "../../../engine/internal";
import type { Context } from "../context/context";
import { aggregateAt } from "../context/context";
import { perContext } from "../context/per-context";

/** The aggregation of a node: its own, else its level's, else the default. */
export function aggregationOf(context: Context, a: number): Choice {
  const found = aggregations(context)[a];
  if (found === undefined) throw new RangeError(`No aggregate ${a}`);
  return found;
}

const aggregations = perContext((context): readonly Choice[] => {
  const { aggregation } = context.model.method;
  return context.structure.aggregates.map((_, a) => aggregationChoice(aggregation, aggregateAt(context, a)));
});

/** Whether a node's score depends on the other units: its aggregation compares units with each other, or one below does. */
export function dependsOnOthers(context: Context, position: number): boolean {
  const place = context.structure.place.get(position);
  if (place?.kind !== "aggregate") return false;
  return (
    Object.hasOwn(tableAggregations, aggregationOf(context, place.at).method) ||
    (context.structure.children[position] ?? []).some(
      (child) => (context.results.weights[child] ?? 0) > 0 && dependsOnOthers(context, child),
    )
  );
}
