import { at } from "../../engine/internal";
import type { Plan } from "../plan";
import type { Expression } from "../tree/expression";
import { mentions } from "../tree/mentions";
import { beside, type NamedSelect, select, step } from "../tree/query";
import { aggregateComment } from "./aggregate/aggregate-comment";
import { aggregatedValue } from "./aggregate/aggregated-value";
import { aggregatePresent } from "./aggregate/set-aside";
import { afterAggregation, columnBefore } from "./after-aggregation";
import { layersOf } from "./layers";
import { parameterRow } from "./parameter-columns";
import { refusedColumn } from "./problem-column";

/** The steps from the normalised indicators to the scores of all aggregates, from the lowest up; of so many layers of them. */
export function aggregatedSteps(plan: Plan, layers = Infinity): readonly NamedSelect[] {
  const steps: NamedSelect[] = [];
  let from = "normalised";
  const made = layersOf(plan).slice(0, layers);
  made.forEach((nodes, k) => {
    const name = `aggregates_${k + 1}`;
    const columns = nodes.flatMap((node): (readonly [string, Expression, string?])[] => {
      const { value, refused } = aggregatedValue(plan, node, from);
      const own = [columnBefore(plan, node), value, aggregateComment(plan, node)] as const;
      const has = aggregatePresent(plan, node, from);
      return [
        own,
        ...has,
        ...(refused === null ? [] : [[refusedColumn(at(plan.nodes, node)), refused] as const]),
      ];
    });
    const needsParameters = columns.some(([, value]) => mentions(value, parameterRow));
    steps.push({
      name,
      comment: `scores of ${nodes.map((node) => at(plan.index.framework, node).code).join(", ")}`,
      isMadeOnce: true,
      select: {
        ...select(step(from), columns, { joins: needsParameters ? [beside(parameterRow)] : [] }),
        all: from,
      },
    });
    const after = afterAggregation(plan, nodes, name);
    steps.push(...after);
    from = after.at(-1)?.name ?? name;
  });
  return steps;
}
